// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import { formats, ucs2length } from '../runtime/mock/schema.js';

export const createPopupOfferBody = validate1;
const schema1 = {"type":"object","required":["publisherOfferId","name","type","subType","active","triggers","segments","productsSequence"],"anyOf":[{"required":["offerUiId"]},{"required":["offerExternalUiId"]}],"properties":{"publisherOfferId":{"type":"string"},"name":{"type":"string","minLength":3},"type":{"type":"string","const":"PopUp"},"subType":{"type":"string"},"offerUiId":{"type":"string"},"active":{"type":"boolean"},"triggers":{"type":"array","items":{"$ref":"#/components/schemas/NewPopupTrigger"}},"segments":{"type":"array","items":{"type":"string"}},"productsSequence":{"type":"array","maxItems":1,"items":{"$ref":"#/components/schemas/NewPopupProductSequence"}},"displayName":{"type":"string"},"description":{"type":"string"},"priority":{"type":"number"},"offerExternalUiId":{"type":"string"},"startOver":{"type":"boolean"}}};
const func0 = Object.prototype.hasOwnProperty;
const func12 = ucs2length;
const schema2 = {"type":"object","properties":{"type":{"type":"string"},"eventName":{"type":"string"},"every":{"type":"number"},"rules":{"type":"array","items":{"$ref":"#/components/schemas/NewPopupTriggerRule"}}}};
const schema3 = {"type":"object","properties":{"fieldName":{"type":"string"},"operator":{"type":"string"},"value":{"type":"array","items":{"type":"string"}}}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fieldName !== undefined && func0.call(data, "fieldName")){
if(typeof data.fieldName !== "string"){
const err0 = {instancePath:instancePath+"/fieldName",schemaPath:"#/components/schemas/NewPopupTriggerRule/properties/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.operator !== undefined && func0.call(data, "operator")){
if(typeof data.operator !== "string"){
const err1 = {instancePath:instancePath+"/operator",schemaPath:"#/components/schemas/NewPopupTriggerRule/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data2 = data.value;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err2 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/components/schemas/NewPopupTriggerRule/properties/value/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/components/schemas/NewPopupTriggerRule/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/NewPopupTriggerRule/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":{"fieldName":true,"operator":true,"value":true},"dynamicProps":false,"dynamicItems":false};


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NewPopupTrigger/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.eventName !== undefined && func0.call(data, "eventName")){
if(typeof data.eventName !== "string"){
const err1 = {instancePath:instancePath+"/eventName",schemaPath:"#/components/schemas/NewPopupTrigger/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.every !== undefined && func0.call(data, "every")){
if(!(typeof data.every == "number")){
const err2 = {instancePath:instancePath+"/every",schemaPath:"#/components/schemas/NewPopupTrigger/properties/every/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {instancePath:instancePath+"/rules",schemaPath:"#/components/schemas/NewPopupTrigger/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/NewPopupTrigger/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"type":true,"eventName":true,"every":true,"rules":true},"dynamicProps":false,"dynamicItems":false};

const schema4 = {"type":"object","properties":{"id":{"type":"string"},"index":{"type":"number"},"playerAvailability":{"type":"number"},"priceInUsdCents":{"type":"number"},"products":{"type":"array","items":{"$ref":"#/components/schemas/NewPopupProduct"}}}};
const schema5 = {"type":"object","properties":{"quantity":{"type":"number"},"publisherProductId":{"type":"string"}}};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantity !== undefined && func0.call(data, "quantity")){
if(!(typeof data.quantity == "number")){
const err0 = {instancePath:instancePath+"/quantity",schemaPath:"#/components/schemas/NewPopupProduct/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.publisherProductId !== undefined && func0.call(data, "publisherProductId")){
if(typeof data.publisherProductId !== "string"){
const err1 = {instancePath:instancePath+"/publisherProductId",schemaPath:"#/components/schemas/NewPopupProduct/properties/publisherProductId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/NewPopupProduct/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":{"quantity":true,"publisherProductId":true},"dynamicProps":false,"dynamicItems":false};


function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/NewPopupProductSequence/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.index !== undefined && func0.call(data, "index")){
if(!(typeof data.index == "number")){
const err1 = {instancePath:instancePath+"/index",schemaPath:"#/components/schemas/NewPopupProductSequence/properties/index/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.playerAvailability !== undefined && func0.call(data, "playerAvailability")){
if(!(typeof data.playerAvailability == "number")){
const err2 = {instancePath:instancePath+"/playerAvailability",schemaPath:"#/components/schemas/NewPopupProductSequence/properties/playerAvailability/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.priceInUsdCents !== undefined && func0.call(data, "priceInUsdCents")){
if(!(typeof data.priceInUsdCents == "number")){
const err3 = {instancePath:instancePath+"/priceInUsdCents",schemaPath:"#/components/schemas/NewPopupProductSequence/properties/priceInUsdCents/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.products !== undefined && func0.call(data, "products")){
let data4 = data.products;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate7(data4[i0], {instancePath:instancePath+"/products/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/products",schemaPath:"#/components/schemas/NewPopupProductSequence/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/NewPopupProductSequence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":{"id":true,"index":true,"playerAvailability":true,"priceInUsdCents":true,"products":true},"dynamicProps":false,"dynamicItems":false};


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.offerUiId === undefined) || (!(func0.call(data, "offerUiId")))){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewPopupOffer/anyOf/0/required",keyword:"required",params:{missingProperty: "offerUiId"},message:"must have required property '"+"offerUiId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.offerExternalUiId === undefined) || (!(func0.call(data, "offerExternalUiId")))){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewPopupOffer/anyOf/1/required",keyword:"required",params:{missingProperty: "offerExternalUiId"},message:"must have required property '"+"offerExternalUiId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/NewPopupOffer/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {instancePath,schemaPath:"#/components/schemas/NewPopupOffer/required",keyword:"required",params:{missingProperty: "publisherOfferId"},message:"must have required property '"+"publisherOfferId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err4 = {instancePath,schemaPath:"#/components/schemas/NewPopupOffer/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err5 = {instancePath,schemaPath:"#/components/schemas/NewPopupOffer/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.subType === undefined) || (!(func0.call(data, "subType")))){
const err6 = {instancePath,schemaPath:"#/components/schemas/NewPopupOffer/required",keyword:"required",params:{missingProperty: "subType"},message:"must have required property '"+"subType"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.active === undefined) || (!(func0.call(data, "active")))){
const err7 = {instancePath,schemaPath:"#/components/schemas/NewPopupOffer/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.triggers === undefined) || (!(func0.call(data, "triggers")))){
const err8 = {instancePath,schemaPath:"#/components/schemas/NewPopupOffer/required",keyword:"required",params:{missingProperty: "triggers"},message:"must have required property '"+"triggers"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.segments === undefined) || (!(func0.call(data, "segments")))){
const err9 = {instancePath,schemaPath:"#/components/schemas/NewPopupOffer/required",keyword:"required",params:{missingProperty: "segments"},message:"must have required property '"+"segments"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.productsSequence === undefined) || (!(func0.call(data, "productsSequence")))){
const err10 = {instancePath,schemaPath:"#/components/schemas/NewPopupOffer/required",keyword:"required",params:{missingProperty: "productsSequence"},message:"must have required property '"+"productsSequence"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.publisherOfferId !== undefined && func0.call(data, "publisherOfferId")){
if(typeof data.publisherOfferId !== "string"){
const err11 = {instancePath:instancePath+"/publisherOfferId",schemaPath:"#/components/schemas/NewPopupOffer/properties/publisherOfferId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(func12(data1) < 3){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/NewPopupOffer/properties/name/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/NewPopupOffer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
if(typeof data2 !== "string"){
const err14 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NewPopupOffer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if("PopUp" !== data2){
const err15 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NewPopupOffer/properties/type/const",keyword:"const",params:{allowedValue: "PopUp"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.subType !== undefined && func0.call(data, "subType")){
if(typeof data.subType !== "string"){
const err16 = {instancePath:instancePath+"/subType",schemaPath:"#/components/schemas/NewPopupOffer/properties/subType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.offerUiId !== undefined && func0.call(data, "offerUiId")){
if(typeof data.offerUiId !== "string"){
const err17 = {instancePath:instancePath+"/offerUiId",schemaPath:"#/components/schemas/NewPopupOffer/properties/offerUiId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
const err18 = {instancePath:instancePath+"/active",schemaPath:"#/components/schemas/NewPopupOffer/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.triggers !== undefined && func0.call(data, "triggers")){
let data6 = data.triggers;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data6[i0], {instancePath:instancePath+"/triggers/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/triggers",schemaPath:"#/components/schemas/NewPopupOffer/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.segments !== undefined && func0.call(data, "segments")){
let data8 = data.segments;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
const err20 = {instancePath:instancePath+"/segments/" + i1,schemaPath:"#/components/schemas/NewPopupOffer/properties/segments/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/segments",schemaPath:"#/components/schemas/NewPopupOffer/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.productsSequence !== undefined && func0.call(data, "productsSequence")){
let data10 = data.productsSequence;
if(Array.isArray(data10)){
if(data10.length > 1){
const err22 = {instancePath:instancePath+"/productsSequence",schemaPath:"#/components/schemas/NewPopupOffer/properties/productsSequence/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate6(data10[i2], {instancePath:instancePath+"/productsSequence/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/productsSequence",schemaPath:"#/components/schemas/NewPopupOffer/properties/productsSequence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
if(typeof data.displayName !== "string"){
const err24 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/NewPopupOffer/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
const err25 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/NewPopupOffer/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
if(!(typeof data.priority == "number")){
const err26 = {instancePath:instancePath+"/priority",schemaPath:"#/components/schemas/NewPopupOffer/properties/priority/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.offerExternalUiId !== undefined && func0.call(data, "offerExternalUiId")){
if(typeof data.offerExternalUiId !== "string"){
const err27 = {instancePath:instancePath+"/offerExternalUiId",schemaPath:"#/components/schemas/NewPopupOffer/properties/offerExternalUiId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.startOver !== undefined && func0.call(data, "startOver")){
if(typeof data.startOver !== "boolean"){
const err28 = {instancePath:instancePath+"/startOver",schemaPath:"#/components/schemas/NewPopupOffer/properties/startOver/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/components/schemas/NewPopupOffer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"publisherOfferId":true,"name":true,"type":true,"subType":true,"offerUiId":true,"active":true,"triggers":true,"segments":true,"productsSequence":true,"displayName":true,"description":true,"priority":true,"offerExternalUiId":true,"startOver":true},"dynamicProps":false,"dynamicItems":false};

export const createProgressBarOfferBody = validate10;
const schema6 = {"type":"object","required":["publisherOfferId","name","type","active","segments","productsSequence"],"anyOf":[{"required":["offerUiId"]},{"required":["offerExternalUiId"]}],"properties":{"publisherOfferId":{"type":"string"},"name":{"type":"string","minLength":3},"type":{"type":"string","enum":["ProgressBar"]},"active":{"type":"boolean"},"segments":{"type":"array","items":{"type":"string"}},"productsSequence":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/components/schemas/NewProgressBarMission"}},"offerUiId":{"type":"string"},"offerExternalUiId":{"type":"string"},"displayName":{"type":"string"},"description":{"type":"string"},"schedule":{"$ref":"#/components/schemas/NewProgressBarSchedule"}}};
const schema7 = {"type":"object","properties":{"index":{"type":"number"},"products":{"type":"array","items":{"$ref":"#/components/schemas/NewProgressBarProduct"}},"priceInUsdCents":{"type":"number"},"barSize":{"type":"number"}}};
const schema8 = {"type":"object","properties":{"publisherProductId":{"type":"string"},"priority":{"type":"string"},"quantity":{"type":"number"}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publisherProductId !== undefined && func0.call(data, "publisherProductId")){
if(typeof data.publisherProductId !== "string"){
const err0 = {instancePath:instancePath+"/publisherProductId",schemaPath:"#/components/schemas/NewProgressBarProduct/properties/publisherProductId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
if(typeof data.priority !== "string"){
const err1 = {instancePath:instancePath+"/priority",schemaPath:"#/components/schemas/NewProgressBarProduct/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.quantity !== undefined && func0.call(data, "quantity")){
if(!(typeof data.quantity == "number")){
const err2 = {instancePath:instancePath+"/quantity",schemaPath:"#/components/schemas/NewProgressBarProduct/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/NewProgressBarProduct/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":{"publisherProductId":true,"priority":true,"quantity":true},"dynamicProps":false,"dynamicItems":false};


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index !== undefined && func0.call(data, "index")){
if(!(typeof data.index == "number")){
const err0 = {instancePath:instancePath+"/index",schemaPath:"#/components/schemas/NewProgressBarMission/properties/index/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.products !== undefined && func0.call(data, "products")){
let data1 = data.products;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data1[i0], {instancePath:instancePath+"/products/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/products",schemaPath:"#/components/schemas/NewProgressBarMission/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.priceInUsdCents !== undefined && func0.call(data, "priceInUsdCents")){
if(!(typeof data.priceInUsdCents == "number")){
const err2 = {instancePath:instancePath+"/priceInUsdCents",schemaPath:"#/components/schemas/NewProgressBarMission/properties/priceInUsdCents/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.barSize !== undefined && func0.call(data, "barSize")){
if(!(typeof data.barSize == "number")){
const err3 = {instancePath:instancePath+"/barSize",schemaPath:"#/components/schemas/NewProgressBarMission/properties/barSize/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/NewProgressBarMission/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":{"index":true,"products":true,"priceInUsdCents":true,"barSize":true},"dynamicProps":false,"dynamicItems":false};

const schema9 = {"type":"object","properties":{"permanent":{"type":"boolean"},"timeFrames":{"type":"array","items":{"$ref":"#/components/schemas/NewProgressBarTimeFrame"}}}};
const schema10 = {"type":"object","properties":{"startTime":{"type":"string","format":"date-time"},"endTime":{"type":"string","format":"date-time"},"notes":{"type":"string"}}};
const formats0 = formats["date-time"];

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.startTime !== undefined && func0.call(data, "startTime")){
let data0 = data.startTime;
if(typeof data0 === "string"){
if(!(formats0(data0))){
const err0 = {instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/NewProgressBarTimeFrame/properties/startTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/NewProgressBarTimeFrame/properties/startTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.endTime !== undefined && func0.call(data, "endTime")){
let data1 = data.endTime;
if(typeof data1 === "string"){
if(!(formats0(data1))){
const err2 = {instancePath:instancePath+"/endTime",schemaPath:"#/components/schemas/NewProgressBarTimeFrame/properties/endTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/endTime",schemaPath:"#/components/schemas/NewProgressBarTimeFrame/properties/endTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.notes !== undefined && func0.call(data, "notes")){
if(typeof data.notes !== "string"){
const err4 = {instancePath:instancePath+"/notes",schemaPath:"#/components/schemas/NewProgressBarTimeFrame/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/NewProgressBarTimeFrame/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":{"startTime":true,"endTime":true,"notes":true},"dynamicProps":false,"dynamicItems":false};


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.permanent !== undefined && func0.call(data, "permanent")){
if(typeof data.permanent !== "boolean"){
const err0 = {instancePath:instancePath+"/permanent",schemaPath:"#/components/schemas/NewProgressBarSchedule/properties/permanent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.timeFrames !== undefined && func0.call(data, "timeFrames")){
let data1 = data.timeFrames;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate16(data1[i0], {instancePath:instancePath+"/timeFrames/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/timeFrames",schemaPath:"#/components/schemas/NewProgressBarSchedule/properties/timeFrames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/NewProgressBarSchedule/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":{"permanent":true,"timeFrames":true},"dynamicProps":false,"dynamicItems":false};


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.offerUiId === undefined) || (!(func0.call(data, "offerUiId")))){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/anyOf/0/required",keyword:"required",params:{missingProperty: "offerUiId"},message:"must have required property '"+"offerUiId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.offerExternalUiId === undefined) || (!(func0.call(data, "offerExternalUiId")))){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/anyOf/1/required",keyword:"required",params:{missingProperty: "offerExternalUiId"},message:"must have required property '"+"offerExternalUiId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/required",keyword:"required",params:{missingProperty: "publisherOfferId"},message:"must have required property '"+"publisherOfferId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err4 = {instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err5 = {instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.active === undefined) || (!(func0.call(data, "active")))){
const err6 = {instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.segments === undefined) || (!(func0.call(data, "segments")))){
const err7 = {instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/required",keyword:"required",params:{missingProperty: "segments"},message:"must have required property '"+"segments"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.productsSequence === undefined) || (!(func0.call(data, "productsSequence")))){
const err8 = {instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/required",keyword:"required",params:{missingProperty: "productsSequence"},message:"must have required property '"+"productsSequence"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.publisherOfferId !== undefined && func0.call(data, "publisherOfferId")){
if(typeof data.publisherOfferId !== "string"){
const err9 = {instancePath:instancePath+"/publisherOfferId",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/publisherOfferId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(func12(data1) < 3){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/name/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
if(typeof data2 !== "string"){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(data2 === "ProgressBar")){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/type/enum",keyword:"enum",params:{allowedValues: schema6.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
const err14 = {instancePath:instancePath+"/active",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.segments !== undefined && func0.call(data, "segments")){
let data4 = data.segments;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err15 = {instancePath:instancePath+"/segments/" + i0,schemaPath:"#/components/schemas/NewProgressBarOffer/properties/segments/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/segments",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.productsSequence !== undefined && func0.call(data, "productsSequence")){
let data6 = data.productsSequence;
if(Array.isArray(data6)){
if(data6.length > 50){
const err17 = {instancePath:instancePath+"/productsSequence",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/productsSequence/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/productsSequence",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/productsSequence/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate11(data6[i1], {instancePath:instancePath+"/productsSequence/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/productsSequence",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/productsSequence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.offerUiId !== undefined && func0.call(data, "offerUiId")){
if(typeof data.offerUiId !== "string"){
const err20 = {instancePath:instancePath+"/offerUiId",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/offerUiId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.offerExternalUiId !== undefined && func0.call(data, "offerExternalUiId")){
if(typeof data.offerExternalUiId !== "string"){
const err21 = {instancePath:instancePath+"/offerExternalUiId",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/offerExternalUiId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
if(typeof data.displayName !== "string"){
const err22 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
const err23 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/NewProgressBarOffer/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.schedule !== undefined && func0.call(data, "schedule")){
if(!(validate15(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/components/schemas/NewProgressBarOffer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":{"publisherOfferId":true,"name":true,"type":true,"active":true,"segments":true,"productsSequence":true,"offerUiId":true,"offerExternalUiId":true,"displayName":true,"description":true,"schedule":true},"dynamicProps":false,"dynamicItems":false};
