// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import { formats, ucs2length } from '../runtime/mock/schema.js';

export const createPopupOfferBody = validate0;
const func0 = Object.prototype.hasOwnProperty;
const func1 = ucs2length;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fieldName !== undefined && func0.call(data, "fieldName")){
if(typeof data.fieldName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fieldName",schemaPath:"#/components/schemas/NewPopupTriggerRule/properties/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operator !== undefined && func0.call(data, "operator")){
if(typeof data.operator !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operator",schemaPath:"#/components/schemas/NewPopupTriggerRule/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data2 = data.value;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/components/schemas/NewPopupTriggerRule/properties/value/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value",schemaPath:"#/components/schemas/NewPopupTriggerRule/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupTriggerRule/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NewPopupTrigger/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.eventName !== undefined && func0.call(data, "eventName")){
if(typeof data.eventName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/eventName",schemaPath:"#/components/schemas/NewPopupTrigger/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.every !== undefined && func0.call(data, "every")){
if(!(typeof data.every == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/every",schemaPath:"#/components/schemas/NewPopupTrigger/properties/every/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data3 = data.rules;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data3[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/components/schemas/NewPopupTrigger/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupTrigger/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantity !== undefined && func0.call(data, "quantity")){
if(!(typeof data.quantity == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/quantity",schemaPath:"#/components/schemas/NewPopupProduct/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.publisherProductId !== undefined && func0.call(data, "publisherProductId")){
if(typeof data.publisherProductId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/publisherProductId",schemaPath:"#/components/schemas/NewPopupProduct/properties/publisherProductId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupProduct/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/components/schemas/NewPopupProductSequence/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.index !== undefined && func0.call(data, "index")){
if(!(typeof data.index == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/index",schemaPath:"#/components/schemas/NewPopupProductSequence/properties/index/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.playerAvailability !== undefined && func0.call(data, "playerAvailability")){
if(!(typeof data.playerAvailability == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/playerAvailability",schemaPath:"#/components/schemas/NewPopupProductSequence/properties/playerAvailability/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.priceInUsdCents !== undefined && func0.call(data, "priceInUsdCents")){
if(!(typeof data.priceInUsdCents == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/priceInUsdCents",schemaPath:"#/components/schemas/NewPopupProductSequence/properties/priceInUsdCents/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.products !== undefined && func0.call(data, "products")){
let data4 = data.products;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate4(data4[i0], {instancePath:instancePath+"/products/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/products",schemaPath:"#/components/schemas/NewPopupProductSequence/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupProductSequence/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.offerUiId === undefined) || (!(func0.call(data, "offerUiId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/anyOf/0/required",keyword:"required",params:{missingProperty: "offerUiId"},message:"must have required property '"+"offerUiId"+"'"});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.offerExternalUiId === undefined) || (!(func0.call(data, "offerExternalUiId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/anyOf/1/required",keyword:"required",params:{missingProperty: "offerExternalUiId"},message:"must have required property '"+"offerExternalUiId"+"'"});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.publisherOfferId === undefined) || (!(func0.call(data, "publisherOfferId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/required",keyword:"required",params:{missingProperty: "publisherOfferId"},message:"must have required property '"+"publisherOfferId"+"'"});
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if((data.type === undefined) || (!(func0.call(data, "type")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if((data.subType === undefined) || (!(func0.call(data, "subType")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/required",keyword:"required",params:{missingProperty: "subType"},message:"must have required property '"+"subType"+"'"});
errors++;
}
if((data.active === undefined) || (!(func0.call(data, "active")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"});
errors++;
}
if((data.triggers === undefined) || (!(func0.call(data, "triggers")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/required",keyword:"required",params:{missingProperty: "triggers"},message:"must have required property '"+"triggers"+"'"});
errors++;
}
if((data.segments === undefined) || (!(func0.call(data, "segments")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/required",keyword:"required",params:{missingProperty: "segments"},message:"must have required property '"+"segments"+"'"});
errors++;
}
if((data.productsSequence === undefined) || (!(func0.call(data, "productsSequence")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/required",keyword:"required",params:{missingProperty: "productsSequence"},message:"must have required property '"+"productsSequence"+"'"});
errors++;
}
if(data.publisherOfferId !== undefined && func0.call(data, "publisherOfferId")){
if(typeof data.publisherOfferId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/publisherOfferId",schemaPath:"#/components/schemas/NewPopupOffer/properties/publisherOfferId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(func1(data1) < 3){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/components/schemas/NewPopupOffer/properties/name/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/components/schemas/NewPopupOffer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NewPopupOffer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("PopUp" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NewPopupOffer/properties/type/const",keyword:"const",params:{allowedValue: "PopUp"},message:"must be equal to constant"});
errors++;
}
}
if(data.subType !== undefined && func0.call(data, "subType")){
if(typeof data.subType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subType",schemaPath:"#/components/schemas/NewPopupOffer/properties/subType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.offerUiId !== undefined && func0.call(data, "offerUiId")){
if(typeof data.offerUiId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/offerUiId",schemaPath:"#/components/schemas/NewPopupOffer/properties/offerUiId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:"#/components/schemas/NewPopupOffer/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.triggers !== undefined && func0.call(data, "triggers")){
let data6 = data.triggers;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1(data6[i0], {instancePath:instancePath+"/triggers/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/triggers",schemaPath:"#/components/schemas/NewPopupOffer/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.segments !== undefined && func0.call(data, "segments")){
let data8 = data.segments;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/segments/" + i1,schemaPath:"#/components/schemas/NewPopupOffer/properties/segments/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/segments",schemaPath:"#/components/schemas/NewPopupOffer/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.productsSequence !== undefined && func0.call(data, "productsSequence")){
let data10 = data.productsSequence;
if(Array.isArray(data10)){
if(data10.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/productsSequence",schemaPath:"#/components/schemas/NewPopupOffer/properties/productsSequence/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"});
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate2(data10[i2], {instancePath:instancePath+"/productsSequence/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/productsSequence",schemaPath:"#/components/schemas/NewPopupOffer/properties/productsSequence/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
if(typeof data.displayName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/NewPopupOffer/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/components/schemas/NewPopupOffer/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
if(!(typeof data.priority == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:"#/components/schemas/NewPopupOffer/properties/priority/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.offerExternalUiId !== undefined && func0.call(data, "offerExternalUiId")){
if(typeof data.offerExternalUiId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/offerExternalUiId",schemaPath:"#/components/schemas/NewPopupOffer/properties/offerExternalUiId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startOver !== undefined && func0.call(data, "startOver")){
if(typeof data.startOver !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/startOver",schemaPath:"#/components/schemas/NewPopupOffer/properties/startOver/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

export const createProgressBarOfferBody = validate5;
const schema5 = {"type":"object","required":["publisherOfferId","name","type","active","segments","productsSequence"],"anyOf":[{"required":["offerUiId"]},{"required":["offerExternalUiId"]}],"properties":{"publisherOfferId":{"type":"string"},"name":{"type":"string","minLength":3},"type":{"type":"string","enum":["ProgressBar"]},"active":{"type":"boolean"},"segments":{"type":"array","items":{"type":"string"}},"productsSequence":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/components/schemas/NewProgressBarMission"}},"offerUiId":{"type":"string"},"offerExternalUiId":{"type":"string"},"displayName":{"type":"string"},"description":{"type":"string"},"schedule":{"$ref":"#/components/schemas/NewProgressBarSchedule"}}};
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publisherProductId !== undefined && func0.call(data, "publisherProductId")){
if(typeof data.publisherProductId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/publisherProductId",schemaPath:"#/components/schemas/NewProgressBarProduct/properties/publisherProductId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
if(typeof data.priority !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:"#/components/schemas/NewProgressBarProduct/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.quantity !== undefined && func0.call(data, "quantity")){
if(!(typeof data.quantity == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/quantity",schemaPath:"#/components/schemas/NewProgressBarProduct/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarProduct/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index !== undefined && func0.call(data, "index")){
if(!(typeof data.index == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/index",schemaPath:"#/components/schemas/NewProgressBarMission/properties/index/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.products !== undefined && func0.call(data, "products")){
let data1 = data.products;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data1[i0], {instancePath:instancePath+"/products/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/products",schemaPath:"#/components/schemas/NewProgressBarMission/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.priceInUsdCents !== undefined && func0.call(data, "priceInUsdCents")){
if(!(typeof data.priceInUsdCents == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/priceInUsdCents",schemaPath:"#/components/schemas/NewProgressBarMission/properties/priceInUsdCents/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.barSize !== undefined && func0.call(data, "barSize")){
if(!(typeof data.barSize == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/barSize",schemaPath:"#/components/schemas/NewProgressBarMission/properties/barSize/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarMission/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

const formats0 = formats["date-time"];
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.startTime !== undefined && func0.call(data, "startTime")){
let data0 = data.startTime;
if(typeof data0 === "string"){
if(!(formats0(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/NewProgressBarTimeFrame/properties/startTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/NewProgressBarTimeFrame/properties/startTime/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.endTime !== undefined && func0.call(data, "endTime")){
let data1 = data.endTime;
if(typeof data1 === "string"){
if(!(formats0(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",schemaPath:"#/components/schemas/NewProgressBarTimeFrame/properties/endTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endTime",schemaPath:"#/components/schemas/NewProgressBarTimeFrame/properties/endTime/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.notes !== undefined && func0.call(data, "notes")){
if(typeof data.notes !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/notes",schemaPath:"#/components/schemas/NewProgressBarTimeFrame/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarTimeFrame/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.permanent !== undefined && func0.call(data, "permanent")){
if(typeof data.permanent !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/permanent",schemaPath:"#/components/schemas/NewProgressBarSchedule/properties/permanent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.timeFrames !== undefined && func0.call(data, "timeFrames")){
let data1 = data.timeFrames;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate9(data1[i0], {instancePath:instancePath+"/timeFrames/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timeFrames",schemaPath:"#/components/schemas/NewProgressBarSchedule/properties/timeFrames/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarSchedule/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.offerUiId === undefined) || (!(func0.call(data, "offerUiId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/anyOf/0/required",keyword:"required",params:{missingProperty: "offerUiId"},message:"must have required property '"+"offerUiId"+"'"});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.offerExternalUiId === undefined) || (!(func0.call(data, "offerExternalUiId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/anyOf/1/required",keyword:"required",params:{missingProperty: "offerExternalUiId"},message:"must have required property '"+"offerExternalUiId"+"'"});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.publisherOfferId === undefined) || (!(func0.call(data, "publisherOfferId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/required",keyword:"required",params:{missingProperty: "publisherOfferId"},message:"must have required property '"+"publisherOfferId"+"'"});
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if((data.type === undefined) || (!(func0.call(data, "type")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if((data.active === undefined) || (!(func0.call(data, "active")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"});
errors++;
}
if((data.segments === undefined) || (!(func0.call(data, "segments")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/required",keyword:"required",params:{missingProperty: "segments"},message:"must have required property '"+"segments"+"'"});
errors++;
}
if((data.productsSequence === undefined) || (!(func0.call(data, "productsSequence")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/required",keyword:"required",params:{missingProperty: "productsSequence"},message:"must have required property '"+"productsSequence"+"'"});
errors++;
}
if(data.publisherOfferId !== undefined && func0.call(data, "publisherOfferId")){
if(typeof data.publisherOfferId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/publisherOfferId",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/publisherOfferId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(func1(data1) < 3){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/name/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data2 === "ProgressBar")){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/type/enum",keyword:"enum",params:{allowedValues: schema5.properties.type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.segments !== undefined && func0.call(data, "segments")){
let data4 = data.segments;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/segments/" + i0,schemaPath:"#/components/schemas/NewProgressBarOffer/properties/segments/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/segments",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.productsSequence !== undefined && func0.call(data, "productsSequence")){
let data6 = data.productsSequence;
if(Array.isArray(data6)){
if(data6.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/productsSequence",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/productsSequence/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/productsSequence",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/productsSequence/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate6(data6[i1], {instancePath:instancePath+"/productsSequence/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/productsSequence",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/productsSequence/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.offerUiId !== undefined && func0.call(data, "offerUiId")){
if(typeof data.offerUiId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/offerUiId",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/offerUiId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.offerExternalUiId !== undefined && func0.call(data, "offerExternalUiId")){
if(typeof data.offerExternalUiId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/offerExternalUiId",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/offerExternalUiId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
if(typeof data.displayName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.schedule !== undefined && func0.call(data, "schedule")){
if(!(validate7(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
