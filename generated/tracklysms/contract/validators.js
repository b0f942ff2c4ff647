// Generated from specs/tracklysms/openapi.yaml by Specwright. Do not edit.
import { formats, ucs2length } from './support/schema.js';

export const createOfferRequest = validate0;
const schema0 = {"type":"object","required":["name","tracking_url"],"properties":{"name":{"type":"string","maxLength":255},"tracking_url":{"type":"string","format":"uri"},"external_platform":{"type":["string","null"],"enum":["tune","everflow",null]},"external_id":{"type":"string"},"advertiser_id":{"type":"string"},"payout":{"type":"number"},"payout_type":{"type":"string","enum":["cpa","cpc"]},"filter_bots":{"type":"boolean"},"status":{"type":"string","enum":["active","paused"]},"metadata":{"$ref":"#/components/schemas/OfferMetadata"}}};
const func0 = Object.prototype.hasOwnProperty;
const func1 = ucs2length;
const formats0 = formats.uri;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(typeof data[key0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/OfferMetadata/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferMetadata/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewOffer/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if((data.tracking_url === undefined) || (!(func0.call(data, "tracking_url")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewOffer/required",keyword:"required",params:{missingProperty: "tracking_url"},message:"must have required property '"+"tracking_url"+"'"});
errors++;
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/components/schemas/NewOffer/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/components/schemas/NewOffer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tracking_url !== undefined && func0.call(data, "tracking_url")){
let data1 = data.tracking_url;
if(typeof data1 === "string"){
if(!(formats0(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/tracking_url",schemaPath:"#/components/schemas/NewOffer/properties/tracking_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tracking_url",schemaPath:"#/components/schemas/NewOffer/properties/tracking_url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.external_platform !== undefined && func0.call(data, "external_platform")){
let data2 = data.external_platform;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/external_platform",schemaPath:"#/components/schemas/NewOffer/properties/external_platform/type",keyword:"type",params:{type: schema0.properties.external_platform.type},message:"must be string,null"});
errors++;
}
if(!(((data2 === "tune") || (data2 === "everflow")) || (data2 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/external_platform",schemaPath:"#/components/schemas/NewOffer/properties/external_platform/enum",keyword:"enum",params:{allowedValues: schema0.properties.external_platform.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.external_id !== undefined && func0.call(data, "external_id")){
if(typeof data.external_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/external_id",schemaPath:"#/components/schemas/NewOffer/properties/external_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.advertiser_id !== undefined && func0.call(data, "advertiser_id")){
if(typeof data.advertiser_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/advertiser_id",schemaPath:"#/components/schemas/NewOffer/properties/advertiser_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payout !== undefined && func0.call(data, "payout")){
if(!(typeof data.payout == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/payout",schemaPath:"#/components/schemas/NewOffer/properties/payout/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.payout_type !== undefined && func0.call(data, "payout_type")){
let data6 = data.payout_type;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payout_type",schemaPath:"#/components/schemas/NewOffer/properties/payout_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data6 === "cpa") || (data6 === "cpc"))){
(vErrors ??= []).push({instancePath:instancePath+"/payout_type",schemaPath:"#/components/schemas/NewOffer/properties/payout_type/enum",keyword:"enum",params:{allowedValues: schema0.properties.payout_type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.filter_bots !== undefined && func0.call(data, "filter_bots")){
if(typeof data.filter_bots !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/filter_bots",schemaPath:"#/components/schemas/NewOffer/properties/filter_bots/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data8 = data.status;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/components/schemas/NewOffer/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data8 === "active") || (data8 === "paused"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/components/schemas/NewOffer/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.status.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
if(!(validate1(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewOffer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

export const createOfferResponse2XX = validate2;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Offer/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.slug !== undefined && func0.call(data, "slug")){
if(typeof data.slug !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/slug",schemaPath:"#/components/schemas/Offer/properties/slug/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Offer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tracking_url !== undefined && func0.call(data, "tracking_url")){
if(typeof data.tracking_url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tracking_url",schemaPath:"#/components/schemas/Offer/properties/tracking_url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.external_platform !== undefined && func0.call(data, "external_platform")){
if(typeof data.external_platform !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/external_platform",schemaPath:"#/components/schemas/Offer/properties/external_platform/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.external_id !== undefined && func0.call(data, "external_id")){
if(typeof data.external_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/external_id",schemaPath:"#/components/schemas/Offer/properties/external_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.advertiser_id !== undefined && func0.call(data, "advertiser_id")){
if(typeof data.advertiser_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/advertiser_id",schemaPath:"#/components/schemas/Offer/properties/advertiser_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payout !== undefined && func0.call(data, "payout")){
if(!(typeof data.payout == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/payout",schemaPath:"#/components/schemas/Offer/properties/payout/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.payout_type !== undefined && func0.call(data, "payout_type")){
if(typeof data.payout_type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payout_type",schemaPath:"#/components/schemas/Offer/properties/payout_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.filter_bots !== undefined && func0.call(data, "filter_bots")){
if(typeof data.filter_bots !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/filter_bots",schemaPath:"#/components/schemas/Offer/properties/filter_bots/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(typeof data.status !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Offer/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
if(!(validate1(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
if(typeof data.created_at !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Offer/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
if(typeof data.updated_at !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Offer/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/Offer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success !== undefined && func0.call(data, "success")){
if(typeof data.success !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/success",schemaPath:"#/components/schemas/OfferEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.offer !== undefined && func0.call(data, "offer")){
if(!(validate3(data.offer, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

export const createOfferResponse400 = validate4;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate4.errors = null;
return true;
}

export const createOfferResponse401 = validate5;
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate5.errors = null;
return true;
}

export const createOfferResponse500 = validate6;
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate6.errors = null;
return true;
}

export const newOfferPropertiesPayout = validate7;
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(typeof data == "number")){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewOffer/properties/payout/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

export const newOfferPayoutType = validate8;
const schema8 = {"type":"string","enum":["cpa","cpc"]};
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewOffer/properties/payout_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data === "cpa") || (data === "cpc"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewOffer/properties/payout_type/enum",keyword:"enum",params:{allowedValues: schema8.enum},message:"must be equal to one of the allowed values"});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

export const newOfferPropertiesFilterBots = validate9;
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewOffer/properties/filter_bots/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

export const newOfferStatus = validate10;
const schema10 = {"type":"string","enum":["active","paused"]};
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewOffer/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data === "active") || (data === "paused"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewOffer/properties/status/enum",keyword:"enum",params:{allowedValues: schema10.enum},message:"must be equal to one of the allowed values"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
