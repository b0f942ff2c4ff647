// Generated from specs/trackfinity/openapi.yaml by Specwright. Do not edit.
import { readPattern } from './support/schema.js';

export const addOfferRequest = validate0;
const schema0 = {"type":"object","required":["name","url"],"properties":{"name":{"type":"string"},"offer_description":{"type":"string"},"hidden":{"type":"integer","enum":[0,1]},"date_live":{"type":"string"},"date_expire":{"type":"string"},"featured":{"type":"boolean"},"expire_url":{"type":"string"},"expire_landing_pageid":{"type":"string"},"no_personal_member_info":{"type":"string"},"subject_lines":{"type":"string"},"from_addresses":{"type":"string"},"ip_lookup":{"type":"boolean"},"ip_uniqueness_seconds":{"type":"integer"},"offer_groups":{"anyOf":[{"type":"integer"},{"type":"string"},{"type":"array","items":{"type":"integer"}}]},"marketing_types":{"anyOf":[{"type":"integer"},{"type":"string"},{"type":"array","items":{"type":"integer"}}]},"categories":{"anyOf":[{"type":"integer"},{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"integer"},{"type":"string"}]}}]},"authorized":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string","pattern":"^[A-Za-z]{2}$"}}]},"unauthorized":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string","pattern":"^[A-Za-z]{2}$"}}]},"device_types":{"type":"array","items":{"type":"integer","enum":[0,1,2]}},"remove_ocode":{"type":"boolean"},"advertiserid":{"type":"integer"},"advertiser_cost_type":{"type":"string","enum":["conversion","dynamic_conversion","sale","click","unique"]},"advertiser_cost_flat":{"type":"string"},"ip_conversion_limit_flag":{"type":"integer","enum":[0,1,2]},"ip_conversion_limit":{"type":"integer"},"ip_conversion_group":{"type":"integer"},"prevent_cookie_dupes":{"type":"boolean"},"pending_approval_lockout":{"type":"integer"},"conversion_default":{"type":"string"},"conversion_default_type":{"type":"integer","enum":[1,2]},"continuity_default":{"type":"integer"},"continuity_default_type":{"type":"string","enum":["1","2"]},"percentage_commission_source":{"type":"integer","enum":[0,1]},"hide_payout_string":{"type":"boolean"},"commission_description":{"type":"string"},"commission_type":{"type":"string","enum":["cpa","cps","click","hybrid"]},"flat_amount_per_click":{"type":"number"},"flat_amount_per_visitor":{"type":"number"},"flat_amount_per_conversion":{"type":"number"},"flat_amount_per_continuity":{"type":"number"},"percentage_of_customer_conversion":{"type":"number"},"percentage_of_customer_continuity":{"type":"number"},"retro_payout":{"type":"boolean"},"hide_deductions":{"type":"boolean"},"hide_continuities":{"type":"boolean"},"hide_conversions":{"type":"boolean"},"deduct_voids":{"type":"boolean"},"deduct_chargebacks":{"type":"boolean"},"min_deduct_date":{"type":"string"},"deduct_window":{"type":"integer"},"url":{"type":"string"},"preview_url":{"type":"string"},"tracking_domain":{"type":"string"},"thumb_url":{"type":"string"},"force_url":{"type":"string"},"language":{"type":"integer"},"conversion_type":{"type":"string","enum":["iframe","post","image"]},"postback_ips":{"type":"string"},"hostnpost_ips":{"type":"string"},"void_ips":{"type":"string"},"private":{"type":"boolean"},"requestable":{"type":"boolean"},"internal_desc":{"type":"string"},"redirect_hash":{"type":"string"},"disable_url_sanitization":{"type":"boolean"},"disable_deep_linking":{"type":"boolean"}}};
const func0 = Object.prototype.hasOwnProperty;
const func1 = readPattern;
const pattern0 = func1("^[A-Za-z]{2}$", "u");
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if((data.url === undefined) || (!(func0.call(data, "url")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"});
errors++;
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/components/schemas/AddOfferRequest/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.offer_description !== undefined && func0.call(data, "offer_description")){
if(typeof data.offer_description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/offer_description",schemaPath:"#/components/schemas/AddOfferRequest/properties/offer_description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.hidden !== undefined && func0.call(data, "hidden")){
let data2 = data.hidden;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/hidden",schemaPath:"#/components/schemas/AddOfferRequest/properties/hidden/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!((data2 === 0) || (data2 === 1))){
(vErrors ??= []).push({instancePath:instancePath+"/hidden",schemaPath:"#/components/schemas/AddOfferRequest/properties/hidden/enum",keyword:"enum",params:{allowedValues: schema0.properties.hidden.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.date_live !== undefined && func0.call(data, "date_live")){
if(typeof data.date_live !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/date_live",schemaPath:"#/components/schemas/AddOfferRequest/properties/date_live/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.date_expire !== undefined && func0.call(data, "date_expire")){
if(typeof data.date_expire !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/date_expire",schemaPath:"#/components/schemas/AddOfferRequest/properties/date_expire/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.featured !== undefined && func0.call(data, "featured")){
if(typeof data.featured !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/featured",schemaPath:"#/components/schemas/AddOfferRequest/properties/featured/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.expire_url !== undefined && func0.call(data, "expire_url")){
if(typeof data.expire_url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expire_url",schemaPath:"#/components/schemas/AddOfferRequest/properties/expire_url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.expire_landing_pageid !== undefined && func0.call(data, "expire_landing_pageid")){
if(typeof data.expire_landing_pageid !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expire_landing_pageid",schemaPath:"#/components/schemas/AddOfferRequest/properties/expire_landing_pageid/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.no_personal_member_info !== undefined && func0.call(data, "no_personal_member_info")){
if(typeof data.no_personal_member_info !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/no_personal_member_info",schemaPath:"#/components/schemas/AddOfferRequest/properties/no_personal_member_info/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.subject_lines !== undefined && func0.call(data, "subject_lines")){
if(typeof data.subject_lines !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subject_lines",schemaPath:"#/components/schemas/AddOfferRequest/properties/subject_lines/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.from_addresses !== undefined && func0.call(data, "from_addresses")){
if(typeof data.from_addresses !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/from_addresses",schemaPath:"#/components/schemas/AddOfferRequest/properties/from_addresses/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.ip_lookup !== undefined && func0.call(data, "ip_lookup")){
if(typeof data.ip_lookup !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ip_lookup",schemaPath:"#/components/schemas/AddOfferRequest/properties/ip_lookup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.ip_uniqueness_seconds !== undefined && func0.call(data, "ip_uniqueness_seconds")){
let data12 = data.ip_uniqueness_seconds;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/ip_uniqueness_seconds",schemaPath:"#/components/schemas/AddOfferRequest/properties/ip_uniqueness_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.offer_groups !== undefined && func0.call(data, "offer_groups")){
let data13 = data.offer_groups;
const _errs28 = errors;
let valid1 = false;
const _errs29 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/offer_groups",schemaPath:"#/components/schemas/AddOfferRequest/properties/offer_groups/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
var _valid0 = _errs29 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs31 = errors;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/offer_groups",schemaPath:"#/components/schemas/AddOfferRequest/properties/offer_groups/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
var _valid0 = _errs31 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs33 = errors;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/offer_groups/" + i0,schemaPath:"#/components/schemas/AddOfferRequest/properties/offer_groups/anyOf/2/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/offer_groups",schemaPath:"#/components/schemas/AddOfferRequest/properties/offer_groups/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
var _valid0 = _errs33 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/offer_groups",schemaPath:"#/components/schemas/AddOfferRequest/properties/offer_groups/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data.marketing_types !== undefined && func0.call(data, "marketing_types")){
let data15 = data.marketing_types;
const _errs38 = errors;
let valid4 = false;
const _errs39 = errors;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/marketing_types",schemaPath:"#/components/schemas/AddOfferRequest/properties/marketing_types/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
var _valid1 = _errs39 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs41 = errors;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/marketing_types",schemaPath:"#/components/schemas/AddOfferRequest/properties/marketing_types/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
var _valid1 = _errs41 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs43 = errors;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/marketing_types/" + i1,schemaPath:"#/components/schemas/AddOfferRequest/properties/marketing_types/anyOf/2/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/marketing_types",schemaPath:"#/components/schemas/AddOfferRequest/properties/marketing_types/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
var _valid1 = _errs43 === errors;
valid4 = valid4 || _valid1;
}
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/marketing_types",schemaPath:"#/components/schemas/AddOfferRequest/properties/marketing_types/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data.categories !== undefined && func0.call(data, "categories")){
let data17 = data.categories;
const _errs48 = errors;
let valid7 = false;
const _errs49 = errors;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/categories",schemaPath:"#/components/schemas/AddOfferRequest/properties/categories/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
var _valid2 = _errs49 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const _errs51 = errors;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/categories",schemaPath:"#/components/schemas/AddOfferRequest/properties/categories/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
var _valid2 = _errs51 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const _errs53 = errors;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
const _errs56 = errors;
let valid10 = false;
const _errs57 = errors;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/categories/" + i2,schemaPath:"#/components/schemas/AddOfferRequest/properties/categories/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
var _valid3 = _errs57 === errors;
valid10 = valid10 || _valid3;
if(!valid10){
const _errs59 = errors;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/categories/" + i2,schemaPath:"#/components/schemas/AddOfferRequest/properties/categories/anyOf/2/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
var _valid3 = _errs59 === errors;
valid10 = valid10 || _valid3;
}
if(!valid10){
(vErrors ??= []).push({instancePath:instancePath+"/categories/" + i2,schemaPath:"#/components/schemas/AddOfferRequest/properties/categories/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/categories",schemaPath:"#/components/schemas/AddOfferRequest/properties/categories/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
var _valid2 = _errs53 === errors;
valid7 = valid7 || _valid2;
}
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/categories",schemaPath:"#/components/schemas/AddOfferRequest/properties/categories/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
if(data.authorized !== undefined && func0.call(data, "authorized")){
let data19 = data.authorized;
const _errs62 = errors;
let valid11 = false;
const _errs63 = errors;
if(typeof data19 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/authorized",schemaPath:"#/components/schemas/AddOfferRequest/properties/authorized/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
var _valid4 = _errs63 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const _errs65 = errors;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/authorized/" + i3,schemaPath:"#/components/schemas/AddOfferRequest/properties/authorized/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2}$"},message:"must match pattern \""+"^[A-Za-z]{2}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/authorized/" + i3,schemaPath:"#/components/schemas/AddOfferRequest/properties/authorized/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/authorized",schemaPath:"#/components/schemas/AddOfferRequest/properties/authorized/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
var _valid4 = _errs65 === errors;
valid11 = valid11 || _valid4;
}
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/authorized",schemaPath:"#/components/schemas/AddOfferRequest/properties/authorized/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
}
if(data.unauthorized !== undefined && func0.call(data, "unauthorized")){
let data21 = data.unauthorized;
const _errs70 = errors;
let valid14 = false;
const _errs71 = errors;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unauthorized",schemaPath:"#/components/schemas/AddOfferRequest/properties/unauthorized/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
var _valid5 = _errs71 === errors;
valid14 = valid14 || _valid5;
if(!valid14){
const _errs73 = errors;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/unauthorized/" + i4,schemaPath:"#/components/schemas/AddOfferRequest/properties/unauthorized/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2}$"},message:"must match pattern \""+"^[A-Za-z]{2}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unauthorized/" + i4,schemaPath:"#/components/schemas/AddOfferRequest/properties/unauthorized/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unauthorized",schemaPath:"#/components/schemas/AddOfferRequest/properties/unauthorized/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
var _valid5 = _errs73 === errors;
valid14 = valid14 || _valid5;
}
if(!valid14){
(vErrors ??= []).push({instancePath:instancePath+"/unauthorized",schemaPath:"#/components/schemas/AddOfferRequest/properties/unauthorized/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
}
if(data.device_types !== undefined && func0.call(data, "device_types")){
let data23 = data.device_types;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/device_types/" + i5,schemaPath:"#/components/schemas/AddOfferRequest/properties/device_types/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!(((data24 === 0) || (data24 === 1)) || (data24 === 2))){
(vErrors ??= []).push({instancePath:instancePath+"/device_types/" + i5,schemaPath:"#/components/schemas/AddOfferRequest/properties/device_types/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.device_types.items.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/device_types",schemaPath:"#/components/schemas/AddOfferRequest/properties/device_types/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.remove_ocode !== undefined && func0.call(data, "remove_ocode")){
if(typeof data.remove_ocode !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/remove_ocode",schemaPath:"#/components/schemas/AddOfferRequest/properties/remove_ocode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.advertiserid !== undefined && func0.call(data, "advertiserid")){
let data26 = data.advertiserid;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/advertiserid",schemaPath:"#/components/schemas/AddOfferRequest/properties/advertiserid/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.advertiser_cost_type !== undefined && func0.call(data, "advertiser_cost_type")){
let data27 = data.advertiser_cost_type;
if(typeof data27 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/advertiser_cost_type",schemaPath:"#/components/schemas/AddOfferRequest/properties/advertiser_cost_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((data27 === "conversion") || (data27 === "dynamic_conversion")) || (data27 === "sale")) || (data27 === "click")) || (data27 === "unique"))){
(vErrors ??= []).push({instancePath:instancePath+"/advertiser_cost_type",schemaPath:"#/components/schemas/AddOfferRequest/properties/advertiser_cost_type/enum",keyword:"enum",params:{allowedValues: schema0.properties.advertiser_cost_type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.advertiser_cost_flat !== undefined && func0.call(data, "advertiser_cost_flat")){
if(typeof data.advertiser_cost_flat !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/advertiser_cost_flat",schemaPath:"#/components/schemas/AddOfferRequest/properties/advertiser_cost_flat/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.ip_conversion_limit_flag !== undefined && func0.call(data, "ip_conversion_limit_flag")){
let data29 = data.ip_conversion_limit_flag;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
(vErrors ??= []).push({instancePath:instancePath+"/ip_conversion_limit_flag",schemaPath:"#/components/schemas/AddOfferRequest/properties/ip_conversion_limit_flag/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!(((data29 === 0) || (data29 === 1)) || (data29 === 2))){
(vErrors ??= []).push({instancePath:instancePath+"/ip_conversion_limit_flag",schemaPath:"#/components/schemas/AddOfferRequest/properties/ip_conversion_limit_flag/enum",keyword:"enum",params:{allowedValues: schema0.properties.ip_conversion_limit_flag.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.ip_conversion_limit !== undefined && func0.call(data, "ip_conversion_limit")){
let data30 = data.ip_conversion_limit;
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
(vErrors ??= []).push({instancePath:instancePath+"/ip_conversion_limit",schemaPath:"#/components/schemas/AddOfferRequest/properties/ip_conversion_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.ip_conversion_group !== undefined && func0.call(data, "ip_conversion_group")){
let data31 = data.ip_conversion_group;
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
(vErrors ??= []).push({instancePath:instancePath+"/ip_conversion_group",schemaPath:"#/components/schemas/AddOfferRequest/properties/ip_conversion_group/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.prevent_cookie_dupes !== undefined && func0.call(data, "prevent_cookie_dupes")){
if(typeof data.prevent_cookie_dupes !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/prevent_cookie_dupes",schemaPath:"#/components/schemas/AddOfferRequest/properties/prevent_cookie_dupes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.pending_approval_lockout !== undefined && func0.call(data, "pending_approval_lockout")){
let data33 = data.pending_approval_lockout;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
(vErrors ??= []).push({instancePath:instancePath+"/pending_approval_lockout",schemaPath:"#/components/schemas/AddOfferRequest/properties/pending_approval_lockout/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.conversion_default !== undefined && func0.call(data, "conversion_default")){
if(typeof data.conversion_default !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/conversion_default",schemaPath:"#/components/schemas/AddOfferRequest/properties/conversion_default/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.conversion_default_type !== undefined && func0.call(data, "conversion_default_type")){
let data35 = data.conversion_default_type;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/conversion_default_type",schemaPath:"#/components/schemas/AddOfferRequest/properties/conversion_default_type/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!((data35 === 1) || (data35 === 2))){
(vErrors ??= []).push({instancePath:instancePath+"/conversion_default_type",schemaPath:"#/components/schemas/AddOfferRequest/properties/conversion_default_type/enum",keyword:"enum",params:{allowedValues: schema0.properties.conversion_default_type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.continuity_default !== undefined && func0.call(data, "continuity_default")){
let data36 = data.continuity_default;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
(vErrors ??= []).push({instancePath:instancePath+"/continuity_default",schemaPath:"#/components/schemas/AddOfferRequest/properties/continuity_default/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.continuity_default_type !== undefined && func0.call(data, "continuity_default_type")){
let data37 = data.continuity_default_type;
if(typeof data37 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/continuity_default_type",schemaPath:"#/components/schemas/AddOfferRequest/properties/continuity_default_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data37 === "1") || (data37 === "2"))){
(vErrors ??= []).push({instancePath:instancePath+"/continuity_default_type",schemaPath:"#/components/schemas/AddOfferRequest/properties/continuity_default_type/enum",keyword:"enum",params:{allowedValues: schema0.properties.continuity_default_type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.percentage_commission_source !== undefined && func0.call(data, "percentage_commission_source")){
let data38 = data.percentage_commission_source;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
(vErrors ??= []).push({instancePath:instancePath+"/percentage_commission_source",schemaPath:"#/components/schemas/AddOfferRequest/properties/percentage_commission_source/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!((data38 === 0) || (data38 === 1))){
(vErrors ??= []).push({instancePath:instancePath+"/percentage_commission_source",schemaPath:"#/components/schemas/AddOfferRequest/properties/percentage_commission_source/enum",keyword:"enum",params:{allowedValues: schema0.properties.percentage_commission_source.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.hide_payout_string !== undefined && func0.call(data, "hide_payout_string")){
if(typeof data.hide_payout_string !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/hide_payout_string",schemaPath:"#/components/schemas/AddOfferRequest/properties/hide_payout_string/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.commission_description !== undefined && func0.call(data, "commission_description")){
if(typeof data.commission_description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/commission_description",schemaPath:"#/components/schemas/AddOfferRequest/properties/commission_description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.commission_type !== undefined && func0.call(data, "commission_type")){
let data41 = data.commission_type;
if(typeof data41 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/commission_type",schemaPath:"#/components/schemas/AddOfferRequest/properties/commission_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data41 === "cpa") || (data41 === "cps")) || (data41 === "click")) || (data41 === "hybrid"))){
(vErrors ??= []).push({instancePath:instancePath+"/commission_type",schemaPath:"#/components/schemas/AddOfferRequest/properties/commission_type/enum",keyword:"enum",params:{allowedValues: schema0.properties.commission_type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.flat_amount_per_click !== undefined && func0.call(data, "flat_amount_per_click")){
if(!(typeof data.flat_amount_per_click == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/flat_amount_per_click",schemaPath:"#/components/schemas/AddOfferRequest/properties/flat_amount_per_click/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.flat_amount_per_visitor !== undefined && func0.call(data, "flat_amount_per_visitor")){
if(!(typeof data.flat_amount_per_visitor == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/flat_amount_per_visitor",schemaPath:"#/components/schemas/AddOfferRequest/properties/flat_amount_per_visitor/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.flat_amount_per_conversion !== undefined && func0.call(data, "flat_amount_per_conversion")){
if(!(typeof data.flat_amount_per_conversion == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/flat_amount_per_conversion",schemaPath:"#/components/schemas/AddOfferRequest/properties/flat_amount_per_conversion/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.flat_amount_per_continuity !== undefined && func0.call(data, "flat_amount_per_continuity")){
if(!(typeof data.flat_amount_per_continuity == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/flat_amount_per_continuity",schemaPath:"#/components/schemas/AddOfferRequest/properties/flat_amount_per_continuity/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.percentage_of_customer_conversion !== undefined && func0.call(data, "percentage_of_customer_conversion")){
if(!(typeof data.percentage_of_customer_conversion == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/percentage_of_customer_conversion",schemaPath:"#/components/schemas/AddOfferRequest/properties/percentage_of_customer_conversion/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.percentage_of_customer_continuity !== undefined && func0.call(data, "percentage_of_customer_continuity")){
if(!(typeof data.percentage_of_customer_continuity == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/percentage_of_customer_continuity",schemaPath:"#/components/schemas/AddOfferRequest/properties/percentage_of_customer_continuity/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.retro_payout !== undefined && func0.call(data, "retro_payout")){
if(typeof data.retro_payout !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/retro_payout",schemaPath:"#/components/schemas/AddOfferRequest/properties/retro_payout/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.hide_deductions !== undefined && func0.call(data, "hide_deductions")){
if(typeof data.hide_deductions !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/hide_deductions",schemaPath:"#/components/schemas/AddOfferRequest/properties/hide_deductions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.hide_continuities !== undefined && func0.call(data, "hide_continuities")){
if(typeof data.hide_continuities !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/hide_continuities",schemaPath:"#/components/schemas/AddOfferRequest/properties/hide_continuities/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.hide_conversions !== undefined && func0.call(data, "hide_conversions")){
if(typeof data.hide_conversions !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/hide_conversions",schemaPath:"#/components/schemas/AddOfferRequest/properties/hide_conversions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.deduct_voids !== undefined && func0.call(data, "deduct_voids")){
if(typeof data.deduct_voids !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/deduct_voids",schemaPath:"#/components/schemas/AddOfferRequest/properties/deduct_voids/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.deduct_chargebacks !== undefined && func0.call(data, "deduct_chargebacks")){
if(typeof data.deduct_chargebacks !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/deduct_chargebacks",schemaPath:"#/components/schemas/AddOfferRequest/properties/deduct_chargebacks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.min_deduct_date !== undefined && func0.call(data, "min_deduct_date")){
if(typeof data.min_deduct_date !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/min_deduct_date",schemaPath:"#/components/schemas/AddOfferRequest/properties/min_deduct_date/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.deduct_window !== undefined && func0.call(data, "deduct_window")){
let data55 = data.deduct_window;
if(!((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55)))){
(vErrors ??= []).push({instancePath:instancePath+"/deduct_window",schemaPath:"#/components/schemas/AddOfferRequest/properties/deduct_window/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
if(typeof data.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/components/schemas/AddOfferRequest/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.preview_url !== undefined && func0.call(data, "preview_url")){
if(typeof data.preview_url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/preview_url",schemaPath:"#/components/schemas/AddOfferRequest/properties/preview_url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tracking_domain !== undefined && func0.call(data, "tracking_domain")){
if(typeof data.tracking_domain !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tracking_domain",schemaPath:"#/components/schemas/AddOfferRequest/properties/tracking_domain/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.thumb_url !== undefined && func0.call(data, "thumb_url")){
if(typeof data.thumb_url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thumb_url",schemaPath:"#/components/schemas/AddOfferRequest/properties/thumb_url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.force_url !== undefined && func0.call(data, "force_url")){
if(typeof data.force_url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/force_url",schemaPath:"#/components/schemas/AddOfferRequest/properties/force_url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data61 = data.language;
if(!((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61)))){
(vErrors ??= []).push({instancePath:instancePath+"/language",schemaPath:"#/components/schemas/AddOfferRequest/properties/language/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.conversion_type !== undefined && func0.call(data, "conversion_type")){
let data62 = data.conversion_type;
if(typeof data62 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/conversion_type",schemaPath:"#/components/schemas/AddOfferRequest/properties/conversion_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data62 === "iframe") || (data62 === "post")) || (data62 === "image"))){
(vErrors ??= []).push({instancePath:instancePath+"/conversion_type",schemaPath:"#/components/schemas/AddOfferRequest/properties/conversion_type/enum",keyword:"enum",params:{allowedValues: schema0.properties.conversion_type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.postback_ips !== undefined && func0.call(data, "postback_ips")){
if(typeof data.postback_ips !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback_ips",schemaPath:"#/components/schemas/AddOfferRequest/properties/postback_ips/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.hostnpost_ips !== undefined && func0.call(data, "hostnpost_ips")){
if(typeof data.hostnpost_ips !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/hostnpost_ips",schemaPath:"#/components/schemas/AddOfferRequest/properties/hostnpost_ips/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.void_ips !== undefined && func0.call(data, "void_ips")){
if(typeof data.void_ips !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/void_ips",schemaPath:"#/components/schemas/AddOfferRequest/properties/void_ips/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.private !== undefined && func0.call(data, "private")){
if(typeof data.private !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/private",schemaPath:"#/components/schemas/AddOfferRequest/properties/private/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.requestable !== undefined && func0.call(data, "requestable")){
if(typeof data.requestable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/requestable",schemaPath:"#/components/schemas/AddOfferRequest/properties/requestable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.internal_desc !== undefined && func0.call(data, "internal_desc")){
if(typeof data.internal_desc !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/internal_desc",schemaPath:"#/components/schemas/AddOfferRequest/properties/internal_desc/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.redirect_hash !== undefined && func0.call(data, "redirect_hash")){
if(typeof data.redirect_hash !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/redirect_hash",schemaPath:"#/components/schemas/AddOfferRequest/properties/redirect_hash/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.disable_url_sanitization !== undefined && func0.call(data, "disable_url_sanitization")){
if(typeof data.disable_url_sanitization !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/disable_url_sanitization",schemaPath:"#/components/schemas/AddOfferRequest/properties/disable_url_sanitization/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.disable_deep_linking !== undefined && func0.call(data, "disable_deep_linking")){
if(typeof data.disable_deep_linking !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/disable_deep_linking",schemaPath:"#/components/schemas/AddOfferRequest/properties/disable_deep_linking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

export const addOfferResponse2XX = validate1;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.landing_pageid !== undefined && func0.call(data, "landing_pageid")){
if(typeof data.landing_pageid !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/landing_pageid",schemaPath:"#/components/schemas/AddedOffer/properties/landing_pageid/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.offerid !== undefined && func0.call(data, "offerid")){
if(typeof data.offerid !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/offerid",schemaPath:"#/components/schemas/AddedOffer/properties/offerid/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddedOffer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.result !== undefined && func0.call(data, "result")){
if(typeof data.result !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/result",schemaPath:"#/components/schemas/AddOfferResponse/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
if(!(validate2(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferResponse/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

export const addOfferRequestOfferGroupsAnyOf0 = validate3;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/offer_groups/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

export const addOfferRequestOfferGroupsAnyOf1 = validate4;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/offer_groups/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

export const addOfferRequestOfferGroupsAnyOf2 = validate5;
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/AddOfferRequest/properties/offer_groups/anyOf/2/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/offer_groups/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

export const addOfferRequestMarketingTypesAnyOf0 = validate6;
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/marketing_types/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

export const addOfferRequestMarketingTypesAnyOf1 = validate7;
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/marketing_types/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

export const addOfferRequestMarketingTypesAnyOf2 = validate8;
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/AddOfferRequest/properties/marketing_types/anyOf/2/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/marketing_types/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

export const addOfferRequestCategoriesAnyOf0 = validate9;
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/categories/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

export const addOfferRequestCategoriesAnyOf1 = validate10;
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/categories/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const addOfferRequestCategoriesAnyOf2 = validate11;
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/AddOfferRequest/properties/categories/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/AddOfferRequest/properties/categories/anyOf/2/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/AddOfferRequest/properties/categories/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/categories/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const addOfferRequestCategoriesAnyOf2ItemsAnyOf0 = validate12;
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/categories/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const addOfferRequestCategoriesAnyOf2ItemsAnyOf1 = validate13;
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/categories/anyOf/2/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const addOfferRequestAuthorizedAnyOf0 = validate14;
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/authorized/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const addOfferRequestAuthorizedAnyOf1 = validate15;
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/AddOfferRequest/properties/authorized/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2}$"},message:"must match pattern \""+"^[A-Za-z]{2}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/AddOfferRequest/properties/authorized/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/authorized/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const addOfferRequestUnauthorizedAnyOf0 = validate16;
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/unauthorized/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const addOfferRequestUnauthorizedAnyOf1 = validate17;
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/AddOfferRequest/properties/unauthorized/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2}$"},message:"must match pattern \""+"^[A-Za-z]{2}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/AddOfferRequest/properties/unauthorized/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/unauthorized/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const addOfferRequestPropertiesDateLive = validate18;
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/date_live/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const addOfferRequestPropertiesDateExpire = validate19;
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/date_expire/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const addOfferRequestPropertiesFeatured = validate20;
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/featured/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const addOfferRequestPropertiesIpLookup = validate21;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/ip_lookup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const addOfferRequestPropertiesRemoveOcode = validate22;
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/remove_ocode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const addOfferRequestIpConversionLimitFlag = validate23;
const schema23 = {"type":"integer","enum":[0,1,2]};
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/ip_conversion_limit_flag/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!(((data === 0) || (data === 1)) || (data === 2))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/ip_conversion_limit_flag/enum",keyword:"enum",params:{allowedValues: schema23.enum},message:"must be equal to one of the allowed values"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const addOfferRequestPropertiesIpConversionLimit = validate24;
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/ip_conversion_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const addOfferRequestPropertiesIpConversionGroup = validate25;
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/ip_conversion_group/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const addOfferRequestPropertiesPreventCookieDupes = validate26;
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/prevent_cookie_dupes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const addOfferRequestPropertiesPendingApprovalLockout = validate27;
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/pending_approval_lockout/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

export const addOfferRequestConversionDefaultType = validate28;
const schema28 = {"type":"integer","enum":[1,2]};
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/conversion_default_type/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!((data === 1) || (data === 2))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/conversion_default_type/enum",keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const addOfferRequestContinuityDefaultType = validate29;
const schema29 = {"type":"string","enum":["1","2"]};
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/continuity_default_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data === "1") || (data === "2"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/continuity_default_type/enum",keyword:"enum",params:{allowedValues: schema29.enum},message:"must be equal to one of the allowed values"});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

export const addOfferRequestPercentageCommissionSource = validate30;
const schema30 = {"type":"integer","enum":[0,1]};
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/percentage_commission_source/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!((data === 0) || (data === 1))){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/percentage_commission_source/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

export const addOfferRequestPropertiesPrivate = validate31;
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/private/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

export const addOfferRequestPropertiesRequestable = validate32;
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/requestable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

export const addOfferRequestPropertiesInternalDesc = validate33;
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/internal_desc/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

export const addOfferRequestPropertiesRedirectHash = validate34;
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/redirect_hash/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

export const addOfferRequestPropertiesDisableUrlSanitization = validate35;
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/disable_url_sanitization/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

export const addOfferRequestPropertiesDisableDeepLinking = validate36;
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
(vErrors ??= []).push({instancePath,schemaPath:"#/components/schemas/AddOfferRequest/properties/disable_deep_linking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
