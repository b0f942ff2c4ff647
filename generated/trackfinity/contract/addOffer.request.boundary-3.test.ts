// Generated from specs/trackfinity/openapi.yaml by Specwright. Do not edit.
import { describe, test } from 'vitest';
import { places } from './places.ts';
import { checker } from './support/check.ts';
import { put, same, type Change } from './support/fault.ts';
import * as schemas from './validators.js';

const { accepts, refuses } = checker(places.addOffer, schemas);

const validAddOfferRequest = {
  name: 'API TEST OFFER',
  offer_description: 'An example offer description.',
  hidden: 0,
  date_live: '',
  date_expire: '',
  featured: false,
  expire_url: 'https://example.com/expire',
  expire_landing_pageid: 'expire-landing-page-1',
  no_personal_member_info: 'example no personal member info',
  subject_lines: 'example subject lines',
  from_addresses: 'example from addresses',
  ip_lookup: false,
  ip_uniqueness_seconds: 1,
  offer_groups: 1,
  marketing_types: 1,
  categories: 1,
  authorized: 'DE,ES',
  unauthorized: 'example unauthorized',
  device_types: [0],
  remove_ocode: false,
  advertiserid: 1,
  advertiser_cost_type: 'conversion',
  advertiser_cost_flat: '20',
  ip_conversion_limit_flag: 0,
  ip_conversion_limit: 0,
  ip_conversion_group: 0,
  prevent_cookie_dupes: false,
  pending_approval_lockout: 0,
  conversion_default: 'example conversion default',
  conversion_default_type: 1,
  continuity_default: 1,
  continuity_default_type: '1',
  percentage_commission_source: 0,
  hide_payout_string: true,
  commission_description: 'An example commission description.',
  commission_type: 'cpa',
  flat_amount_per_click: 1,
  flat_amount_per_visitor: 1,
  flat_amount_per_conversion: 15,
  flat_amount_per_continuity: 5,
  percentage_of_customer_conversion: 1,
  percentage_of_customer_continuity: 1,
  retro_payout: true,
  hide_deductions: true,
  hide_continuities: true,
  hide_conversions: true,
  deduct_voids: true,
  deduct_chargebacks: true,
  min_deduct_date: '2024-03-01',
  deduct_window: 1,
  url: 'http://example.com/?id=%%click_hash%%',
  preview_url: 'http://example.com/',
  tracking_domain: 'example.com',
  thumb_url: 'https://example.com/thumb',
  force_url: 'https://example.com/force',
  language: 1,
  conversion_type: 'iframe',
  postback_ips: 'example postback ips',
  hostnpost_ips: 'example hostnpost ips',
  void_ips: 'example void ips',
  private: false,
  requestable: false,
  internal_desc: '',
  redirect_hash: '',
  disable_url_sanitization: false,
  disable_deep_linking: false,
};

describe('POST /offer/add_offer (addOffer)', () => {
  test.each<[string, Change]>([
    ['a valid value', same],
    ['conversion_type "iframe"', put('/conversion_type', 'iframe')],
    ['conversion_type "post"', put('/conversion_type', 'post')],
    ['conversion_type "image"', put('/conversion_type', 'image')],
  ])('the request body: accepts %s', (_, change) => {
    accepts(schemas.addOfferRequest, change(validAddOfferRequest));
  });

  test.each<[string, Change, string]>([
    [
      'flat_amount_per_continuity that is null',
      put('/flat_amount_per_continuity', null),
      'type at /flat_amount_per_continuity',
    ],
    [
      'flat_amount_per_continuity that is a text',
      put('/flat_amount_per_continuity', 'text'),
      'type at /flat_amount_per_continuity',
    ],
    [
      'percentage_of_customer_conversion that is null',
      put('/percentage_of_customer_conversion', null),
      'type at /percentage_of_customer_conversion',
    ],
    [
      'percentage_of_customer_conversion that is a text',
      put('/percentage_of_customer_conversion', 'text'),
      'type at /percentage_of_customer_conversion',
    ],
    [
      'percentage_of_customer_continuity that is null',
      put('/percentage_of_customer_continuity', null),
      'type at /percentage_of_customer_continuity',
    ],
    [
      'percentage_of_customer_continuity that is a text',
      put('/percentage_of_customer_continuity', 'text'),
      'type at /percentage_of_customer_continuity',
    ],
    ['retro_payout that is null', put('/retro_payout', null), 'type at /retro_payout'],
    ['retro_payout that is a text', put('/retro_payout', 'text'), 'type at /retro_payout'],
    ['hide_deductions that is null', put('/hide_deductions', null), 'type at /hide_deductions'],
    ['hide_deductions that is a text', put('/hide_deductions', 'text'), 'type at /hide_deductions'],
    [
      'hide_continuities that is null',
      put('/hide_continuities', null),
      'type at /hide_continuities',
    ],
    [
      'hide_continuities that is a text',
      put('/hide_continuities', 'text'),
      'type at /hide_continuities',
    ],
    ['hide_conversions that is null', put('/hide_conversions', null), 'type at /hide_conversions'],
    [
      'hide_conversions that is a text',
      put('/hide_conversions', 'text'),
      'type at /hide_conversions',
    ],
    ['deduct_voids that is null', put('/deduct_voids', null), 'type at /deduct_voids'],
    ['deduct_voids that is a text', put('/deduct_voids', 'text'), 'type at /deduct_voids'],
    [
      'deduct_chargebacks that is null',
      put('/deduct_chargebacks', null),
      'type at /deduct_chargebacks',
    ],
    [
      'deduct_chargebacks that is a text',
      put('/deduct_chargebacks', 'text'),
      'type at /deduct_chargebacks',
    ],
    ['min_deduct_date that is null', put('/min_deduct_date', null), 'type at /min_deduct_date'],
    ['min_deduct_date that is a number', put('/min_deduct_date', 1.5), 'type at /min_deduct_date'],
    ['deduct_window that is no whole number', put('/deduct_window', 1.5), 'type at /deduct_window'],
    ['deduct_window that is null', put('/deduct_window', null), 'type at /deduct_window'],
    ['deduct_window that is a text', put('/deduct_window', 'text'), 'type at /deduct_window'],
    ['preview_url that is null', put('/preview_url', null), 'type at /preview_url'],
    ['preview_url that is a number', put('/preview_url', 1.5), 'type at /preview_url'],
    ['tracking_domain that is null', put('/tracking_domain', null), 'type at /tracking_domain'],
    ['tracking_domain that is a number', put('/tracking_domain', 1.5), 'type at /tracking_domain'],
    ['thumb_url that is null', put('/thumb_url', null), 'type at /thumb_url'],
    ['thumb_url that is a number', put('/thumb_url', 1.5), 'type at /thumb_url'],
    ['force_url that is null', put('/force_url', null), 'type at /force_url'],
    ['force_url that is a number', put('/force_url', 1.5), 'type at /force_url'],
    ['language that is no whole number', put('/language', 1.5), 'type at /language'],
    ['language that is null', put('/language', null), 'type at /language'],
    ['language that is a text', put('/language', 'text'), 'type at /language'],
    [
      'conversion_type that is null',
      put('/conversion_type', null),
      'enum at /conversion_type, type at /conversion_type',
    ],
    [
      'conversion_type with another value',
      put('/conversion_type', 'another'),
      'enum at /conversion_type',
    ],
    ['postback_ips that is null', put('/postback_ips', null), 'type at /postback_ips'],
    ['postback_ips that is a number', put('/postback_ips', 1.5), 'type at /postback_ips'],
    ['hostnpost_ips that is null', put('/hostnpost_ips', null), 'type at /hostnpost_ips'],
    ['hostnpost_ips that is a number', put('/hostnpost_ips', 1.5), 'type at /hostnpost_ips'],
    ['void_ips that is null', put('/void_ips', null), 'type at /void_ips'],
    ['void_ips that is a number', put('/void_ips', 1.5), 'type at /void_ips'],
    ['private that is null', put('/private', null), 'type at /private'],
    ['private that is a text', put('/private', 'text'), 'type at /private'],
    ['requestable that is null', put('/requestable', null), 'type at /requestable'],
    ['requestable that is a text', put('/requestable', 'text'), 'type at /requestable'],
    ['internal_desc that is null', put('/internal_desc', null), 'type at /internal_desc'],
    ['internal_desc that is a number', put('/internal_desc', 1.5), 'type at /internal_desc'],
    ['redirect_hash that is null', put('/redirect_hash', null), 'type at /redirect_hash'],
    ['redirect_hash that is a number', put('/redirect_hash', 1.5), 'type at /redirect_hash'],
    [
      'disable_url_sanitization that is null',
      put('/disable_url_sanitization', null),
      'type at /disable_url_sanitization',
    ],
    [
      'disable_url_sanitization that is a text',
      put('/disable_url_sanitization', 'text'),
      'type at /disable_url_sanitization',
    ],
    [
      'disable_deep_linking that is null',
      put('/disable_deep_linking', null),
      'type at /disable_deep_linking',
    ],
    [
      'disable_deep_linking that is a text',
      put('/disable_deep_linking', 'text'),
      'type at /disable_deep_linking',
    ],
  ])('the request body: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequest, change(validAddOfferRequest), violation);
  });

  test('branch 1 of the request body at /offer_groups: accepts a valid value', () => {
    accepts(schemas.addOfferRequestOfferGroupsAnyOf0, 1);
  });

  test.each<[string, Change, string]>([
    ['the value that is no whole number', put('', 1.5), 'type at the whole value'],
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a text', put('', 'text'), 'type at the whole value'],
  ])('branch 1 of the request body at /offer_groups: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequestOfferGroupsAnyOf0, change(1), violation);
  });

  test('branch 2 of the request body at /offer_groups: accepts a valid value', () => {
    accepts(schemas.addOfferRequestOfferGroupsAnyOf1, 'example');
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a number', put('', 1.5), 'type at the whole value'],
  ])('branch 2 of the request body at /offer_groups: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequestOfferGroupsAnyOf1, change('example'), violation);
  });
});
