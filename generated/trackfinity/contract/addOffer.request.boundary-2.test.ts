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
    ['ip_conversion_limit_flag 0', put('/ip_conversion_limit_flag', 0)],
    ['ip_conversion_limit_flag 1', put('/ip_conversion_limit_flag', 1)],
    ['ip_conversion_limit_flag 2', put('/ip_conversion_limit_flag', 2)],
    ['conversion_default_type 1', put('/conversion_default_type', 1)],
    ['conversion_default_type 2', put('/conversion_default_type', 2)],
    ['continuity_default_type "1"', put('/continuity_default_type', '1')],
    ['continuity_default_type "2"', put('/continuity_default_type', '2')],
    ['percentage_commission_source 0', put('/percentage_commission_source', 0)],
    ['percentage_commission_source 1', put('/percentage_commission_source', 1)],
    ['commission_type "cpa"', put('/commission_type', 'cpa')],
    ['commission_type "cps"', put('/commission_type', 'cps')],
    ['commission_type "click"', put('/commission_type', 'click')],
    ['commission_type "hybrid"', put('/commission_type', 'hybrid')],
  ])('the request body: accepts %s', (_, change) => {
    accepts(schemas.addOfferRequest, change(validAddOfferRequest));
  });

  test.each<[string, Change, string]>([
    [
      'ip_conversion_limit_flag that is no whole number',
      put('/ip_conversion_limit_flag', 1.5),
      'enum at /ip_conversion_limit_flag, type at /ip_conversion_limit_flag',
    ],
    [
      'ip_conversion_limit_flag with another value',
      put('/ip_conversion_limit_flag', 3),
      'enum at /ip_conversion_limit_flag',
    ],
    [
      'ip_conversion_limit that is no whole number',
      put('/ip_conversion_limit', 1.5),
      'type at /ip_conversion_limit',
    ],
    [
      'ip_conversion_limit that is null',
      put('/ip_conversion_limit', null),
      'type at /ip_conversion_limit',
    ],
    [
      'ip_conversion_limit that is a text',
      put('/ip_conversion_limit', 'text'),
      'type at /ip_conversion_limit',
    ],
    [
      'ip_conversion_group that is no whole number',
      put('/ip_conversion_group', 1.5),
      'type at /ip_conversion_group',
    ],
    [
      'ip_conversion_group that is null',
      put('/ip_conversion_group', null),
      'type at /ip_conversion_group',
    ],
    [
      'ip_conversion_group that is a text',
      put('/ip_conversion_group', 'text'),
      'type at /ip_conversion_group',
    ],
    [
      'prevent_cookie_dupes that is null',
      put('/prevent_cookie_dupes', null),
      'type at /prevent_cookie_dupes',
    ],
    [
      'prevent_cookie_dupes that is a text',
      put('/prevent_cookie_dupes', 'text'),
      'type at /prevent_cookie_dupes',
    ],
    [
      'pending_approval_lockout that is no whole number',
      put('/pending_approval_lockout', 1.5),
      'type at /pending_approval_lockout',
    ],
    [
      'pending_approval_lockout that is null',
      put('/pending_approval_lockout', null),
      'type at /pending_approval_lockout',
    ],
    [
      'pending_approval_lockout that is a text',
      put('/pending_approval_lockout', 'text'),
      'type at /pending_approval_lockout',
    ],
    [
      'conversion_default that is null',
      put('/conversion_default', null),
      'type at /conversion_default',
    ],
    [
      'conversion_default that is a number',
      put('/conversion_default', 1.5),
      'type at /conversion_default',
    ],
    [
      'conversion_default_type that is no whole number',
      put('/conversion_default_type', 1.5),
      'enum at /conversion_default_type, type at /conversion_default_type',
    ],
    [
      'conversion_default_type with another value',
      put('/conversion_default_type', 3),
      'enum at /conversion_default_type',
    ],
    [
      'continuity_default that is no whole number',
      put('/continuity_default', 1.5),
      'type at /continuity_default',
    ],
    [
      'continuity_default that is null',
      put('/continuity_default', null),
      'type at /continuity_default',
    ],
    [
      'continuity_default that is a text',
      put('/continuity_default', 'text'),
      'type at /continuity_default',
    ],
    [
      'continuity_default_type that is null',
      put('/continuity_default_type', null),
      'enum at /continuity_default_type, type at /continuity_default_type',
    ],
    [
      'continuity_default_type with another value',
      put('/continuity_default_type', 'another'),
      'enum at /continuity_default_type',
    ],
    [
      'percentage_commission_source that is no whole number',
      put('/percentage_commission_source', 1.5),
      'enum at /percentage_commission_source, type at /percentage_commission_source',
    ],
    [
      'percentage_commission_source with another value',
      put('/percentage_commission_source', 2),
      'enum at /percentage_commission_source',
    ],
    [
      'hide_payout_string that is null',
      put('/hide_payout_string', null),
      'type at /hide_payout_string',
    ],
    [
      'hide_payout_string that is a text',
      put('/hide_payout_string', 'text'),
      'type at /hide_payout_string',
    ],
    [
      'commission_description that is null',
      put('/commission_description', null),
      'type at /commission_description',
    ],
    [
      'commission_description that is a number',
      put('/commission_description', 1.5),
      'type at /commission_description',
    ],
    [
      'commission_type that is null',
      put('/commission_type', null),
      'enum at /commission_type, type at /commission_type',
    ],
    [
      'commission_type with another value',
      put('/commission_type', 'another'),
      'enum at /commission_type',
    ],
    [
      'flat_amount_per_click that is null',
      put('/flat_amount_per_click', null),
      'type at /flat_amount_per_click',
    ],
    [
      'flat_amount_per_click that is a text',
      put('/flat_amount_per_click', 'text'),
      'type at /flat_amount_per_click',
    ],
    [
      'flat_amount_per_visitor that is null',
      put('/flat_amount_per_visitor', null),
      'type at /flat_amount_per_visitor',
    ],
    [
      'flat_amount_per_visitor that is a text',
      put('/flat_amount_per_visitor', 'text'),
      'type at /flat_amount_per_visitor',
    ],
    [
      'flat_amount_per_conversion that is null',
      put('/flat_amount_per_conversion', null),
      'type at /flat_amount_per_conversion',
    ],
    [
      'flat_amount_per_conversion that is a text',
      put('/flat_amount_per_conversion', 'text'),
      'type at /flat_amount_per_conversion',
    ],
  ])('the request body: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequest, change(validAddOfferRequest), violation);
  });
});
