// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import { formats, ucs2length } from './support/schema.js';

export const createPopupOfferRequest = validate0;
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

export const createPopupOfferResponse2XX = validate5;
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.colorOne !== undefined && func0.call(data, "colorOne")){
if(typeof data.colorOne !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/colorOne",schemaPath:"#/components/schemas/PopupColorGradient/properties/colorOne/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.colorTwo !== undefined && func0.call(data, "colorTwo")){
if(typeof data.colorTwo !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/colorTwo",schemaPath:"#/components/schemas/PopupColorGradient/properties/colorTwo/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.direction !== undefined && func0.call(data, "direction")){
if(typeof data.direction !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/direction",schemaPath:"#/components/schemas/PopupColorGradient/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupColorGradient/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.templateType !== undefined && func0.call(data, "templateType")){
if(typeof data.templateType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/templateType",schemaPath:"#/components/schemas/PopupSpecialOffer/properties/templateType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.presentOfferEndTimer !== undefined && func0.call(data, "presentOfferEndTimer")){
if(typeof data.presentOfferEndTimer !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/presentOfferEndTimer",schemaPath:"#/components/schemas/PopupSpecialOffer/properties/presentOfferEndTimer/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(typeof data.title !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/components/schemas/PopupSpecialOffer/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fontSize !== undefined && func0.call(data, "fontSize")){
if(!(typeof data.fontSize == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/fontSize",schemaPath:"#/components/schemas/PopupSpecialOffer/properties/fontSize/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.fontWeight !== undefined && func0.call(data, "fontWeight")){
if(typeof data.fontWeight !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fontWeight",schemaPath:"#/components/schemas/PopupSpecialOffer/properties/fontWeight/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fontColor !== undefined && func0.call(data, "fontColor")){
if(!(validate10(data.fontColor, {instancePath:instancePath+"/fontColor",parentData:data,parentDataProperty:"fontColor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.backgroundColor !== undefined && func0.call(data, "backgroundColor")){
if(!(validate10(data.backgroundColor, {instancePath:instancePath+"/backgroundColor",parentData:data,parentDataProperty:"backgroundColor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupSpecialOffer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.offerUiId !== undefined && func0.call(data, "offerUiId")){
if(typeof data.offerUiId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/offerUiId",schemaPath:"#/components/schemas/PopupOfferUi/properties/offerUiId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.externalId !== undefined && func0.call(data, "externalId")){
if(typeof data.externalId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/externalId",schemaPath:"#/components/schemas/PopupOfferUi/properties/externalId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:"#/components/schemas/PopupOfferUi/properties/active/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.offerUiType !== undefined && func0.call(data, "offerUiType")){
if(typeof data.offerUiType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/offerUiType",schemaPath:"#/components/schemas/PopupOfferUi/properties/offerUiType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/components/schemas/PopupOfferUi/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/components/schemas/PopupOfferUi/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.backgroundImage !== undefined && func0.call(data, "backgroundImage")){
if(typeof data.backgroundImage !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/backgroundImage",schemaPath:"#/components/schemas/PopupOfferUi/properties/backgroundImage/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.specialOffer !== undefined && func0.call(data, "specialOffer")){
if(!(validate9(data.specialOffer, {instancePath:instancePath+"/specialOffer",parentData:data,parentDataProperty:"specialOffer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupOfferUi/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/PopupProductImage/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
if(typeof data.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/components/schemas/PopupProductImage/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupProductImage/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const formats0 = formats["date-time"];
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publisherProductId !== undefined && func0.call(data, "publisherProductId")){
if(typeof data.publisherProductId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/publisherProductId",schemaPath:"#/components/schemas/PopupProduct/properties/publisherProductId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/components/schemas/PopupProduct/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.textFontColorHex !== undefined && func0.call(data, "textFontColorHex")){
if(typeof data.textFontColorHex !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/textFontColorHex",schemaPath:"#/components/schemas/PopupProduct/properties/textFontColorHex/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/PopupProduct/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.prefix !== undefined && func0.call(data, "prefix")){
if(typeof data.prefix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/prefix",schemaPath:"#/components/schemas/PopupProduct/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.suffix !== undefined && func0.call(data, "suffix")){
if(typeof data.suffix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",schemaPath:"#/components/schemas/PopupProduct/properties/suffix/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
if(typeof data.priority !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:"#/components/schemas/PopupProduct/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.images !== undefined && func0.call(data, "images")){
let data7 = data.images;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data7[i0], {instancePath:instancePath+"/images/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/images",schemaPath:"#/components/schemas/PopupProduct/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
let data9 = data.createdAt;
if(typeof data9 === "string"){
if(!(formats0(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/PopupProduct/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/PopupProduct/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.updatedAt !== undefined && func0.call(data, "updatedAt")){
let data10 = data.updatedAt;
if(typeof data10 === "string"){
if(!(formats0(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",schemaPath:"#/components/schemas/PopupProduct/properties/updatedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",schemaPath:"#/components/schemas/PopupProduct/properties/updatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.productId !== undefined && func0.call(data, "productId")){
if(typeof data.productId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/productId",schemaPath:"#/components/schemas/PopupProduct/properties/productId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupProduct/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantity !== undefined && func0.call(data, "quantity")){
if(!(typeof data.quantity == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/quantity",schemaPath:"#/components/schemas/PopupSequenceProduct/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.product !== undefined && func0.call(data, "product")){
if(!(validate12(data.product, {instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupSequenceProduct/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index !== undefined && func0.call(data, "index")){
if(!(typeof data.index == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/index",schemaPath:"#/components/schemas/PopupProductSequence/properties/index/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.playerAvailability !== undefined && func0.call(data, "playerAvailability")){
if(!(typeof data.playerAvailability == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/playerAvailability",schemaPath:"#/components/schemas/PopupProductSequence/properties/playerAvailability/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.priceInUsdCents !== undefined && func0.call(data, "priceInUsdCents")){
if(!(typeof data.priceInUsdCents == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/priceInUsdCents",schemaPath:"#/components/schemas/PopupProductSequence/properties/priceInUsdCents/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.products !== undefined && func0.call(data, "products")){
let data3 = data.products;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data3[i0], {instancePath:instancePath+"/products/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/products",schemaPath:"#/components/schemas/PopupProductSequence/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupProductSequence/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fieldName !== undefined && func0.call(data, "fieldName")){
if(typeof data.fieldName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fieldName",schemaPath:"#/components/schemas/PopupTriggerRule/properties/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operator !== undefined && func0.call(data, "operator")){
if(typeof data.operator !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operator",schemaPath:"#/components/schemas/PopupTriggerRule/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data2 = data.value;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/components/schemas/PopupTriggerRule/properties/value/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value",schemaPath:"#/components/schemas/PopupTriggerRule/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupTriggerRule/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/PopupTrigger/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.eventName !== undefined && func0.call(data, "eventName")){
if(typeof data.eventName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/eventName",schemaPath:"#/components/schemas/PopupTrigger/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.every !== undefined && func0.call(data, "every")){
if(!(typeof data.every == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/every",schemaPath:"#/components/schemas/PopupTrigger/properties/every/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data3 = data.rules;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate14(data3[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/components/schemas/PopupTrigger/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupTrigger/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.offerId !== undefined && func0.call(data, "offerId")){
if(typeof data.offerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/offerId",schemaPath:"#/components/schemas/PopupOffer/properties/offerId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.publisherOfferId !== undefined && func0.call(data, "publisherOfferId")){
if(typeof data.publisherOfferId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/publisherOfferId",schemaPath:"#/components/schemas/PopupOffer/properties/publisherOfferId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/components/schemas/PopupOffer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
if(typeof data.displayName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/PopupOffer/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/components/schemas/PopupOffer/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/PopupOffer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.subType !== undefined && func0.call(data, "subType")){
if(typeof data.subType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subType",schemaPath:"#/components/schemas/PopupOffer/properties/subType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.createdBy !== undefined && func0.call(data, "createdBy")){
if(typeof data.createdBy !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/createdBy",schemaPath:"#/components/schemas/PopupOffer/properties/createdBy/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.offerUi !== undefined && func0.call(data, "offerUi")){
if(!(validate6(data.offerUi, {instancePath:instancePath+"/offerUi",parentData:data,parentDataProperty:"offerUi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:"#/components/schemas/PopupOffer/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.coolDownInHours !== undefined && func0.call(data, "coolDownInHours")){
if(!(typeof data.coolDownInHours == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/coolDownInHours",schemaPath:"#/components/schemas/PopupOffer/properties/coolDownInHours/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.segments !== undefined && func0.call(data, "segments")){
let data11 = data.segments;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/segments/" + i0,schemaPath:"#/components/schemas/PopupOffer/properties/segments/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/segments",schemaPath:"#/components/schemas/PopupOffer/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.productsSequence !== undefined && func0.call(data, "productsSequence")){
let data13 = data.productsSequence;
if(Array.isArray(data13)){
if(data13.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/productsSequence",schemaPath:"#/components/schemas/PopupOffer/properties/productsSequence/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"});
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate7(data13[i1], {instancePath:instancePath+"/productsSequence/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/productsSequence",schemaPath:"#/components/schemas/PopupOffer/properties/productsSequence/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.startOver !== undefined && func0.call(data, "startOver")){
if(typeof data.startOver !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/startOver",schemaPath:"#/components/schemas/PopupOffer/properties/startOver/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
if(!(typeof data.priority == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:"#/components/schemas/PopupOffer/properties/priority/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.showAfter !== undefined && func0.call(data, "showAfter")){
if(typeof data.showAfter !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/showAfter",schemaPath:"#/components/schemas/PopupOffer/properties/showAfter/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.triggers !== undefined && func0.call(data, "triggers")){
let data18 = data.triggers;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(!(validate8(data18[i2], {instancePath:instancePath+"/triggers/" + i2,parentData:data18,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/triggers",schemaPath:"#/components/schemas/PopupOffer/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
let data20 = data.createdAt;
if(typeof data20 === "string"){
if(!(formats0(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/PopupOffer/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/PopupOffer/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.updatedAt !== undefined && func0.call(data, "updatedAt")){
let data21 = data.updatedAt;
if(typeof data21 === "string"){
if(!(formats0(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",schemaPath:"#/components/schemas/PopupOffer/properties/updatedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",schemaPath:"#/components/schemas/PopupOffer/properties/updatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupOffer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

export const newPopupOfferAnyOf0 = validate15;
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.offerUiId === undefined) || (!(func0.call(data, "offerUiId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/anyOf/0/required",keyword:"required",params:{missingProperty: "offerUiId"},message:"must have required property '"+"offerUiId"+"'"});
errors++;
}
}
validate15.errors = vErrors;
return errors === 0;
}

export const newPopupOfferAnyOf1 = validate16;
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.offerExternalUiId === undefined) || (!(func0.call(data, "offerExternalUiId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/anyOf/1/required",keyword:"required",params:{missingProperty: "offerExternalUiId"},message:"must have required property '"+"offerExternalUiId"+"'"});
errors++;
}
}
validate16.errors = vErrors;
return errors === 0;
}

export const createProgressBarOfferRequest = validate17;
const schema17 = {"type":"object","required":["publisherOfferId","name","type","active","segments","productsSequence"],"anyOf":[{"required":["offerUiId"]},{"required":["offerExternalUiId"]}],"properties":{"publisherOfferId":{"type":"string"},"name":{"type":"string","minLength":3},"type":{"type":"string","enum":["ProgressBar"]},"active":{"type":"boolean"},"segments":{"type":"array","items":{"type":"string"}},"productsSequence":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/components/schemas/NewProgressBarMission"}},"offerUiId":{"type":"string"},"offerExternalUiId":{"type":"string"},"displayName":{"type":"string"},"description":{"type":"string"},"schedule":{"$ref":"#/components/schemas/NewProgressBarSchedule"}}};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate20.errors = vErrors;
return errors === 0;
}

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate20(data1[i0], {instancePath:instancePath+"/products/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
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
validate18.errors = vErrors;
return errors === 0;
}

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate21.errors = vErrors;
return errors === 0;
}

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate21(data1[i0], {instancePath:instancePath+"/timeFrames/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate19.errors = vErrors;
return errors === 0;
}

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/type/enum",keyword:"enum",params:{allowedValues: schema17.properties.type.enum},message:"must be equal to one of the allowed values"});
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
if(!(validate18(data6[i1], {instancePath:instancePath+"/productsSequence/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
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
if(!(validate19(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const createProgressBarOfferResponse2XX = validate22;
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.colorOne !== undefined && func0.call(data, "colorOne")){
if(typeof data.colorOne !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/colorOne",schemaPath:"#/components/schemas/ProgressBarColorGradient/properties/colorOne/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.colorTwo !== undefined && func0.call(data, "colorTwo")){
if(typeof data.colorTwo !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/colorTwo",schemaPath:"#/components/schemas/ProgressBarColorGradient/properties/colorTwo/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gradientDirection !== undefined && func0.call(data, "gradientDirection")){
if(typeof data.gradientDirection !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gradientDirection",schemaPath:"#/components/schemas/ProgressBarColorGradient/properties/gradientDirection/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/ProgressBarColorGradient/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.imageUrl !== undefined && func0.call(data, "imageUrl")){
if(typeof data.imageUrl !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/imageUrl",schemaPath:"#/components/schemas/ProgressBarAccumulatedItem/properties/imageUrl/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.backgroundColor !== undefined && func0.call(data, "backgroundColor")){
if(!(validate27(data.backgroundColor, {instancePath:instancePath+"/backgroundColor",parentData:data,parentDataProperty:"backgroundColor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/ProgressBarAccumulatedItem/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.barFillColor !== undefined && func0.call(data, "barFillColor")){
if(!(validate27(data.barFillColor, {instancePath:instancePath+"/barFillColor",parentData:data,parentDataProperty:"barFillColor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.barRadius !== undefined && func0.call(data, "barRadius")){
if(!(typeof data.barRadius == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/barRadius",schemaPath:"#/components/schemas/ProgressBarAppearance/properties/barRadius/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.accumulatedItem !== undefined && func0.call(data, "accumulatedItem")){
if(!(validate28(data.accumulatedItem, {instancePath:instancePath+"/accumulatedItem",parentData:data,parentDataProperty:"accumulatedItem",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.backgroundOpacity !== undefined && func0.call(data, "backgroundOpacity")){
if(!(typeof data.backgroundOpacity == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/backgroundOpacity",schemaPath:"#/components/schemas/ProgressBarAppearance/properties/backgroundOpacity/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.frameRadius !== undefined && func0.call(data, "frameRadius")){
if(!(typeof data.frameRadius == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/frameRadius",schemaPath:"#/components/schemas/ProgressBarAppearance/properties/frameRadius/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/ProgressBarAppearance/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.offerUiId !== undefined && func0.call(data, "offerUiId")){
if(typeof data.offerUiId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/offerUiId",schemaPath:"#/components/schemas/ProgressBarOfferUi/properties/offerUiId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:"#/components/schemas/ProgressBarOfferUi/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.offerUiType !== undefined && func0.call(data, "offerUiType")){
if(typeof data.offerUiType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/offerUiType",schemaPath:"#/components/schemas/ProgressBarOfferUi/properties/offerUiType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ProgressBarOfferUi/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/components/schemas/ProgressBarOfferUi/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.backgroundImage !== undefined && func0.call(data, "backgroundImage")){
if(typeof data.backgroundImage !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/backgroundImage",schemaPath:"#/components/schemas/ProgressBarOfferUi/properties/backgroundImage/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.progressBar !== undefined && func0.call(data, "progressBar")){
if(!(validate26(data.progressBar, {instancePath:instancePath+"/progressBar",parentData:data,parentDataProperty:"progressBar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.borderColor !== undefined && func0.call(data, "borderColor")){
if(!(validate27(data.borderColor, {instancePath:instancePath+"/borderColor",parentData:data,parentDataProperty:"borderColor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.backgroundColor !== undefined && func0.call(data, "backgroundColor")){
if(!(validate27(data.backgroundColor, {instancePath:instancePath+"/backgroundColor",parentData:data,parentDataProperty:"backgroundColor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.borderWidth !== undefined && func0.call(data, "borderWidth")){
if(!(typeof data.borderWidth == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/borderWidth",schemaPath:"#/components/schemas/ProgressBarOfferUi/properties/borderWidth/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.externalId !== undefined && func0.call(data, "externalId")){
if(typeof data.externalId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/externalId",schemaPath:"#/components/schemas/ProgressBarOfferUi/properties/externalId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/ProgressBarOfferUi/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ProgressBarProductImage/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
if(typeof data.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/components/schemas/ProgressBarProductImage/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/ProgressBarProductImage/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publisherProductId !== undefined && func0.call(data, "publisherProductId")){
if(typeof data.publisherProductId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/publisherProductId",schemaPath:"#/components/schemas/ProgressBarProduct/properties/publisherProductId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ProgressBarProduct/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.textFontColorHex !== undefined && func0.call(data, "textFontColorHex")){
if(typeof data.textFontColorHex !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/textFontColorHex",schemaPath:"#/components/schemas/ProgressBarProduct/properties/textFontColorHex/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ProgressBarProduct/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.prefix !== undefined && func0.call(data, "prefix")){
if(typeof data.prefix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/prefix",schemaPath:"#/components/schemas/ProgressBarProduct/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.suffix !== undefined && func0.call(data, "suffix")){
if(typeof data.suffix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",schemaPath:"#/components/schemas/ProgressBarProduct/properties/suffix/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
if(typeof data.priority !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:"#/components/schemas/ProgressBarProduct/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.images !== undefined && func0.call(data, "images")){
let data7 = data.images;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data7[i0], {instancePath:instancePath+"/images/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/images",schemaPath:"#/components/schemas/ProgressBarProduct/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
let data9 = data.createdAt;
if(typeof data9 === "string"){
if(!(formats0(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/ProgressBarProduct/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/ProgressBarProduct/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.updatedAt !== undefined && func0.call(data, "updatedAt")){
let data10 = data.updatedAt;
if(typeof data10 === "string"){
if(!(formats0(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",schemaPath:"#/components/schemas/ProgressBarProduct/properties/updatedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",schemaPath:"#/components/schemas/ProgressBarProduct/properties/updatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
if(typeof data.displayName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/ProgressBarProduct/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/components/schemas/ProgressBarProduct/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.productId !== undefined && func0.call(data, "productId")){
if(typeof data.productId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/productId",schemaPath:"#/components/schemas/ProgressBarProduct/properties/productId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/ProgressBarProduct/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.product !== undefined && func0.call(data, "product")){
if(!(validate30(data.product, {instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.publisherProductId !== undefined && func0.call(data, "publisherProductId")){
if(typeof data.publisherProductId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/publisherProductId",schemaPath:"#/components/schemas/ProgressBarMissionProduct/properties/publisherProductId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.quantity !== undefined && func0.call(data, "quantity")){
if(!(typeof data.quantity == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/quantity",schemaPath:"#/components/schemas/ProgressBarMissionProduct/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
if(typeof data.priority !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:"#/components/schemas/ProgressBarMissionProduct/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.quantityDisplay !== undefined && func0.call(data, "quantityDisplay")){
if(typeof data.quantityDisplay !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/quantityDisplay",schemaPath:"#/components/schemas/ProgressBarMissionProduct/properties/quantityDisplay/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/ProgressBarMissionProduct/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index !== undefined && func0.call(data, "index")){
if(!(typeof data.index == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/index",schemaPath:"#/components/schemas/ProgressBarMission/properties/index/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.products !== undefined && func0.call(data, "products")){
let data1 = data.products;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data1[i0], {instancePath:instancePath+"/products/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/products",schemaPath:"#/components/schemas/ProgressBarMission/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.priceInUsdCents !== undefined && func0.call(data, "priceInUsdCents")){
if(!(typeof data.priceInUsdCents == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/priceInUsdCents",schemaPath:"#/components/schemas/ProgressBarMission/properties/priceInUsdCents/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.barSize !== undefined && func0.call(data, "barSize")){
if(!(typeof data.barSize == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/barSize",schemaPath:"#/components/schemas/ProgressBarMission/properties/barSize/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ProgressBarMission/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/ProgressBarMission/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.startTime !== undefined && func0.call(data, "startTime")){
let data0 = data.startTime;
if(typeof data0 === "string"){
if(!(formats0(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/ProgressBarTimeFrame/properties/startTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/ProgressBarTimeFrame/properties/startTime/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.endTime !== undefined && func0.call(data, "endTime")){
let data1 = data.endTime;
if(typeof data1 === "string"){
if(!(formats0(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",schemaPath:"#/components/schemas/ProgressBarTimeFrame/properties/endTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endTime",schemaPath:"#/components/schemas/ProgressBarTimeFrame/properties/endTime/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.notes !== undefined && func0.call(data, "notes")){
if(typeof data.notes !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/notes",schemaPath:"#/components/schemas/ProgressBarTimeFrame/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ProgressBarTimeFrame/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/ProgressBarTimeFrame/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.permanent !== undefined && func0.call(data, "permanent")){
if(typeof data.permanent !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/permanent",schemaPath:"#/components/schemas/ProgressBarSchedule/properties/permanent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.timeFrames !== undefined && func0.call(data, "timeFrames")){
let data1 = data.timeFrames;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data1[i0], {instancePath:instancePath+"/timeFrames/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timeFrames",schemaPath:"#/components/schemas/ProgressBarSchedule/properties/timeFrames/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/ProgressBarSchedule/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publisherId !== undefined && func0.call(data, "publisherId")){
if(typeof data.publisherId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/publisherId",schemaPath:"#/components/schemas/ProgressBarOffer/properties/publisherId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.offerId !== undefined && func0.call(data, "offerId")){
if(typeof data.offerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/offerId",schemaPath:"#/components/schemas/ProgressBarOffer/properties/offerId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.publisherOfferId !== undefined && func0.call(data, "publisherOfferId")){
if(typeof data.publisherOfferId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/publisherOfferId",schemaPath:"#/components/schemas/ProgressBarOffer/properties/publisherOfferId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ProgressBarOffer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
if(typeof data.displayName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/ProgressBarOffer/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/components/schemas/ProgressBarOffer/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ProgressBarOffer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:"#/components/schemas/ProgressBarOffer/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.segments !== undefined && func0.call(data, "segments")){
let data8 = data.segments;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/segments/" + i0,schemaPath:"#/components/schemas/ProgressBarOffer/properties/segments/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/segments",schemaPath:"#/components/schemas/ProgressBarOffer/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.offerUi !== undefined && func0.call(data, "offerUi")){
if(!(validate23(data.offerUi, {instancePath:instancePath+"/offerUi",parentData:data,parentDataProperty:"offerUi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.productsSequence !== undefined && func0.call(data, "productsSequence")){
let data11 = data.productsSequence;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate24(data11[i1], {instancePath:instancePath+"/productsSequence/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/productsSequence",schemaPath:"#/components/schemas/ProgressBarOffer/properties/productsSequence/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.schedule !== undefined && func0.call(data, "schedule")){
if(!(validate25(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
let data14 = data.createdAt;
if(typeof data14 === "string"){
if(!(formats0(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/ProgressBarOffer/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/ProgressBarOffer/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.updatedAt !== undefined && func0.call(data, "updatedAt")){
let data15 = data.updatedAt;
if(typeof data15 === "string"){
if(!(formats0(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",schemaPath:"#/components/schemas/ProgressBarOffer/properties/updatedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",schemaPath:"#/components/schemas/ProgressBarOffer/properties/updatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/ProgressBarOffer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const newProgressBarOfferAnyOf0 = validate33;
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.offerUiId === undefined) || (!(func0.call(data, "offerUiId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/anyOf/0/required",keyword:"required",params:{missingProperty: "offerUiId"},message:"must have required property '"+"offerUiId"+"'"});
errors++;
}
}
validate33.errors = vErrors;
return errors === 0;
}

export const newProgressBarOfferAnyOf1 = validate34;
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.offerExternalUiId === undefined) || (!(func0.call(data, "offerExternalUiId")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/anyOf/1/required",keyword:"required",params:{missingProperty: "offerExternalUiId"},message:"must have required property '"+"offerExternalUiId"+"'"});
errors++;
}
}
validate34.errors = vErrors;
return errors === 0;
}

export const newPopupOfferPropertiesPublisherOfferId = validate35;
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/properties/publisherOfferId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

export const newPopupOfferPropertiesName = validate36;
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 3){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/properties/name/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

export const newPopupOfferType = validate37;
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("PopUp" !== data){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/properties/type/const",keyword:"const",params:{allowedValue: "PopUp"},message:"must be equal to constant"});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

export const newPopupOfferPropertiesOfferUiId = validate38;
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/properties/offerUiId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

export const newPopupOfferPropertiesSegments = validate39;
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/NewPopupOffer/properties/segments/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

export const newPopupOfferPropertiesDescription = validate40;
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

export const newPopupOfferPropertiesOfferExternalUiId = validate41;
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewPopupOffer/properties/offerExternalUiId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

export const popupOfferPropertiesOfferId = validate42;
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupOffer/properties/offerId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

export const popupOfferPropertiesPublisherOfferId = validate43;
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupOffer/properties/publisherOfferId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

export const popupOfferPropertiesName = validate44;
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupOffer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

export const popupOfferPropertiesDescription = validate45;
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupOffer/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

export const popupOfferPropertiesType = validate46;
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupOffer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

export const popupOfferPropertiesCreatedBy = validate47;
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupOffer/properties/createdBy/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

export const popupOfferPropertiesSegments = validate48;
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/PopupOffer/properties/segments/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupOffer/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

export const popupOfferPropertiesCreatedAt = validate49;
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupOffer/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupOffer/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

export const popupOfferPropertiesUpdatedAt = validate50;
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupOffer/properties/updatedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/PopupOffer/properties/updatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

export const newProgressBarOfferPropertiesPublisherOfferId = validate51;
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/properties/publisherOfferId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

export const newProgressBarOfferPropertiesName = validate52;
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 3){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/properties/name/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

export const newProgressBarOfferType = validate53;
const schema53 = {"type":"string","enum":["ProgressBar"]};
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data === "ProgressBar")){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/properties/type/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

export const newProgressBarOfferPropertiesActive = validate54;
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

export const newProgressBarOfferPropertiesSegments = validate55;
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/NewProgressBarOffer/properties/segments/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

export const newProgressBarOfferPropertiesOfferUiId = validate56;
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/properties/offerUiId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

export const newProgressBarOfferPropertiesOfferExternalUiId = validate57;
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/properties/offerExternalUiId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

export const newProgressBarOfferPropertiesDisplayName = validate58;
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

export const newProgressBarOfferPropertiesDescription = validate59;
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

export const progressBarOfferPropertiesType = validate60;
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/ProgressBarOffer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
