// Generated from specs/billogram/openapi.yaml by Specwright. Do not edit.
import { formats, readPattern, ucs2length } from './support/schema.js';

export const createOfferRequest = validate0;
const schema2 = {"type":"object","required":["type","info_link","media","offer_id","text","title"],"properties":{"type":{"type":"string","enum":["banner","sale"]},"info_link":{"type":"string","maxLength":1000,"pattern":"^https?://"},"media":{"$ref":"#/components/schemas/OfferMedia"},"offer_id":{"type":"string","maxLength":30,"pattern":"^[A-Za-z0-9]+$"},"text":{"type":"string","maxLength":1000},"title":{"type":"string","maxLength":200},"link_text":{"type":"string"}}};
const func0 = Object.prototype.hasOwnProperty;
const func1 = ucs2length;
const func2 = readPattern;
const pattern0 = func2("^https?://", "u");
const pattern1 = func2("^[A-Za-z0-9]+$", "u");
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.picture !== undefined && func0.call(data, "picture")){
if(typeof data.picture !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/picture",schemaPath:"#/components/schemas/OfferMedia/properties/picture/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.picture_type !== undefined && func0.call(data, "picture_type")){
if(typeof data.picture_type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/picture_type",schemaPath:"#/components/schemas/OfferMedia/properties/picture_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferMedia/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferBase/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if((data.info_link === undefined) || (!(func0.call(data, "info_link")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferBase/required",keyword:"required",params:{missingProperty: "info_link"},message:"must have required property '"+"info_link"+"'"});
errors++;
}
if((data.media === undefined) || (!(func0.call(data, "media")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferBase/required",keyword:"required",params:{missingProperty: "media"},message:"must have required property '"+"media"+"'"});
errors++;
}
if((data.offer_id === undefined) || (!(func0.call(data, "offer_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferBase/required",keyword:"required",params:{missingProperty: "offer_id"},message:"must have required property '"+"offer_id"+"'"});
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferBase/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferBase/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"});
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/OfferBase/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "banner") || (data0 === "sale"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/OfferBase/properties/type/enum",keyword:"enum",params:{allowedValues: schema2.properties.type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.info_link !== undefined && func0.call(data, "info_link")){
let data1 = data.info_link;
if(typeof data1 === "string"){
if(func1(data1) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/info_link",schemaPath:"#/components/schemas/OfferBase/properties/info_link/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/info_link",schemaPath:"#/components/schemas/OfferBase/properties/info_link/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/info_link",schemaPath:"#/components/schemas/OfferBase/properties/info_link/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.media !== undefined && func0.call(data, "media")){
if(!(validate4(data.media, {instancePath:instancePath+"/media",parentData:data,parentDataProperty:"media",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.offer_id !== undefined && func0.call(data, "offer_id")){
let data3 = data.offer_id;
if(typeof data3 === "string"){
if(func1(data3) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/offer_id",schemaPath:"#/components/schemas/OfferBase/properties/offer_id/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"});
errors++;
}
if(!pattern1.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/offer_id",schemaPath:"#/components/schemas/OfferBase/properties/offer_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+$"},message:"must match pattern \""+"^[A-Za-z0-9]+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/offer_id",schemaPath:"#/components/schemas/OfferBase/properties/offer_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data4 = data.text;
if(typeof data4 === "string"){
if(func1(data4) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/components/schemas/OfferBase/properties/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/components/schemas/OfferBase/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data5 = data.title;
if(typeof data5 === "string"){
if(func1(data5) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/components/schemas/OfferBase/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/components/schemas/OfferBase/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.link_text !== undefined && func0.call(data, "link_text")){
if(typeof data.link_text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/link_text",schemaPath:"#/components/schemas/OfferBase/properties/link_text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferBase/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/BannerOffer/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/BannerOffer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("banner" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/BannerOffer/properties/type/const",keyword:"const",params:{allowedValue: "banner"},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/BannerOffer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/SaleOffer/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SaleOffer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("sale" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SaleOffer/properties/type/const",keyword:"const",params:{allowedValue: "sale"},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/SaleOffer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewOffer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate0.errors = vErrors;
return errors === 0;
}

export const createOfferResponse2XX = validate5;
const formats0 = formats["date-time"];
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.offer_id !== undefined && func0.call(data, "offer_id")){
if(typeof data.offer_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/offer_id",schemaPath:"#/components/schemas/Offer/properties/offer_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/Offer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(typeof data.title !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/components/schemas/Offer/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/components/schemas/Offer/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.media !== undefined && func0.call(data, "media")){
if(!(validate4(data.media, {instancePath:instancePath+"/media",parentData:data,parentDataProperty:"media",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.link_text !== undefined && func0.call(data, "link_text")){
if(typeof data.link_text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/link_text",schemaPath:"#/components/schemas/Offer/properties/link_text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data6 = data.created_at;
if(typeof data6 === "string"){
if(!(formats0(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Offer/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Offer/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data7 = data.updated_at;
if(typeof data7 === "string"){
if(!(formats0(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Offer/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Offer/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.info_link !== undefined && func0.call(data, "info_link")){
if(typeof data.info_link !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/info_link",schemaPath:"#/components/schemas/Offer/properties/info_link/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/Offer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined && func0.call(data, "status")){
if(typeof data.status !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/components/schemas/OfferEnvelope/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
if(!(validate6(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

export const newOfferOneOf0 = validate7;
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/BannerOffer/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/BannerOffer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("banner" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/BannerOffer/properties/type/const",keyword:"const",params:{allowedValue: "banner"},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/BannerOffer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

export const bannerOfferType = validate8;
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/BannerOffer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("banner" !== data){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/BannerOffer/properties/type/const",keyword:"const",params:{allowedValue: "banner"},message:"must be equal to constant"});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

export const offerBase = validate9;
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferBase/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if((data.info_link === undefined) || (!(func0.call(data, "info_link")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferBase/required",keyword:"required",params:{missingProperty: "info_link"},message:"must have required property '"+"info_link"+"'"});
errors++;
}
if((data.media === undefined) || (!(func0.call(data, "media")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferBase/required",keyword:"required",params:{missingProperty: "media"},message:"must have required property '"+"media"+"'"});
errors++;
}
if((data.offer_id === undefined) || (!(func0.call(data, "offer_id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferBase/required",keyword:"required",params:{missingProperty: "offer_id"},message:"must have required property '"+"offer_id"+"'"});
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferBase/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferBase/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"});
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/OfferBase/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "banner") || (data0 === "sale"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/OfferBase/properties/type/enum",keyword:"enum",params:{allowedValues: schema2.properties.type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.info_link !== undefined && func0.call(data, "info_link")){
let data1 = data.info_link;
if(typeof data1 === "string"){
if(func1(data1) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/info_link",schemaPath:"#/components/schemas/OfferBase/properties/info_link/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/info_link",schemaPath:"#/components/schemas/OfferBase/properties/info_link/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/info_link",schemaPath:"#/components/schemas/OfferBase/properties/info_link/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.media !== undefined && func0.call(data, "media")){
if(!(validate4(data.media, {instancePath:instancePath+"/media",parentData:data,parentDataProperty:"media",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.offer_id !== undefined && func0.call(data, "offer_id")){
let data3 = data.offer_id;
if(typeof data3 === "string"){
if(func1(data3) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/offer_id",schemaPath:"#/components/schemas/OfferBase/properties/offer_id/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"});
errors++;
}
if(!pattern1.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/offer_id",schemaPath:"#/components/schemas/OfferBase/properties/offer_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+$"},message:"must match pattern \""+"^[A-Za-z0-9]+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/offer_id",schemaPath:"#/components/schemas/OfferBase/properties/offer_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data4 = data.text;
if(typeof data4 === "string"){
if(func1(data4) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/components/schemas/OfferBase/properties/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/components/schemas/OfferBase/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data5 = data.title;
if(typeof data5 === "string"){
if(func1(data5) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/components/schemas/OfferBase/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/components/schemas/OfferBase/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.link_text !== undefined && func0.call(data, "link_text")){
if(typeof data.link_text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/link_text",schemaPath:"#/components/schemas/OfferBase/properties/link_text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferBase/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

export const offerBaseType = validate10;
const schema8 = {"type":"string","enum":["banner","sale"]};
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferBase/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data === "banner") || (data === "sale"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/OfferBase/properties/type/enum",keyword:"enum",params:{allowedValues: schema8.enum},message:"must be equal to one of the allowed values"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const newOfferOneOf1 = validate11;
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/SaleOffer/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SaleOffer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("sale" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SaleOffer/properties/type/const",keyword:"const",params:{allowedValue: "sale"},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/SaleOffer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const saleOfferType = validate12;
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/SaleOffer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("sale" !== data){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/SaleOffer/properties/type/const",keyword:"const",params:{allowedValue: "sale"},message:"must be equal to constant"});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const createOfferResponseDefault = validate13;
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate13.errors = null;
return true;
}
