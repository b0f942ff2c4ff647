// Generated from specs/trackfinity/openapi.yaml by Specwright. Do not edit.
import { describe, test } from 'vitest';
import { places } from './places.ts';
import { checker } from './support/check.ts';
import { put, type Change } from './support/fault.ts';
import * as schemas from './validators.js';

const { accepts, refuses } = checker(places.addOffer, schemas);

describe('POST /offer/add_offer (addOffer)', () => {
  test('branch 3 of the request body at /offer_groups: accepts a valid value', () => {
    accepts(schemas.addOfferRequestOfferGroupsAnyOf2, [1]);
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a text', put('', 'text'), 'type at the whole value'],
    ['0 that is no whole number', put('/0', 1.5), 'type at /0'],
    ['0 that is null', put('/0', null), 'type at /0'],
    ['0 that is a text', put('/0', 'text'), 'type at /0'],
  ])('branch 3 of the request body at /offer_groups: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequestOfferGroupsAnyOf2, change([1]), violation);
  });

  test('branch 1 of the request body at /marketing_types: accepts a valid value', () => {
    accepts(schemas.addOfferRequestMarketingTypesAnyOf0, 1);
  });

  test.each<[string, Change, string]>([
    ['the value that is no whole number', put('', 1.5), 'type at the whole value'],
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a text', put('', 'text'), 'type at the whole value'],
  ])('branch 1 of the request body at /marketing_types: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequestMarketingTypesAnyOf0, change(1), violation);
  });

  test('branch 2 of the request body at /marketing_types: accepts a valid value', () => {
    accepts(schemas.addOfferRequestMarketingTypesAnyOf1, 'example');
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a number', put('', 1.5), 'type at the whole value'],
  ])('branch 2 of the request body at /marketing_types: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequestMarketingTypesAnyOf1, change('example'), violation);
  });

  test('branch 3 of the request body at /marketing_types: accepts a valid value', () => {
    accepts(schemas.addOfferRequestMarketingTypesAnyOf2, [1]);
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a text', put('', 'text'), 'type at the whole value'],
    ['0 that is no whole number', put('/0', 1.5), 'type at /0'],
    ['0 that is null', put('/0', null), 'type at /0'],
    ['0 that is a text', put('/0', 'text'), 'type at /0'],
  ])('branch 3 of the request body at /marketing_types: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequestMarketingTypesAnyOf2, change([1]), violation);
  });

  test('branch 1 of the request body at /categories: accepts a valid value', () => {
    accepts(schemas.addOfferRequestCategoriesAnyOf0, 1);
  });

  test.each<[string, Change, string]>([
    ['the value that is no whole number', put('', 1.5), 'type at the whole value'],
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a text', put('', 'text'), 'type at the whole value'],
  ])('branch 1 of the request body at /categories: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequestCategoriesAnyOf0, change(1), violation);
  });

  test('branch 2 of the request body at /categories: accepts a valid value', () => {
    accepts(schemas.addOfferRequestCategoriesAnyOf1, 'example');
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a number', put('', 1.5), 'type at the whole value'],
  ])('branch 2 of the request body at /categories: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequestCategoriesAnyOf1, change('example'), violation);
  });

  test('branch 3 of the request body at /categories: accepts a valid value', () => {
    accepts(schemas.addOfferRequestCategoriesAnyOf2, [1]);
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a text', put('', 'text'), 'type at the whole value'],
    ['0 that fits no branch', put('/0', null), 'anyOf at /0'],
  ])('branch 3 of the request body at /categories: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequestCategoriesAnyOf2, change([1]), violation);
  });

  test('branch 1 of branch 3 of the request body at /categories at /0: accepts a valid value', () => {
    accepts(schemas.addOfferRequestCategoriesAnyOf2ItemsAnyOf0, 1);
  });

  test.each<[string, Change, string]>([
    ['the value that is no whole number', put('', 1.5), 'type at the whole value'],
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a text', put('', 'text'), 'type at the whole value'],
  ])('branch 1 of branch 3 of the request body at /categories at /0: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequestCategoriesAnyOf2ItemsAnyOf0, change(1), violation);
  });

  test('branch 2 of branch 3 of the request body at /categories at /0: accepts a valid value', () => {
    accepts(schemas.addOfferRequestCategoriesAnyOf2ItemsAnyOf1, 'example');
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a number', put('', 1.5), 'type at the whole value'],
  ])('branch 2 of branch 3 of the request body at /categories at /0: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequestCategoriesAnyOf2ItemsAnyOf1, change('example'), violation);
  });

  test('branch 1 of the request body at /authorized: accepts a valid value', () => {
    accepts(schemas.addOfferRequestAuthorizedAnyOf0, 'DE,ES');
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a number', put('', 1.5), 'type at the whole value'],
  ])('branch 1 of the request body at /authorized: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequestAuthorizedAnyOf0, change('DE,ES'), violation);
  });

  test('branch 2 of the request body at /authorized: accepts a valid value', () => {
    accepts(schemas.addOfferRequestAuthorizedAnyOf1, ['ab']);
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a text', put('', 'text'), 'type at the whole value'],
    ['0 that is null', put('/0', null), 'type at /0'],
    ['0 that is a number', put('/0', 1.5), 'type at /0'],
    ['0 against its pattern', put('/0', ''), 'pattern at /0'],
  ])('branch 2 of the request body at /authorized: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequestAuthorizedAnyOf1, change(['ab']), violation);
  });

  test('branch 1 of the request body at /unauthorized: accepts a valid value', () => {
    accepts(schemas.addOfferRequestUnauthorizedAnyOf0, 'example unauthorized');
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a number', put('', 1.5), 'type at the whole value'],
  ])('branch 1 of the request body at /unauthorized: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequestUnauthorizedAnyOf0, change('example unauthorized'), violation);
  });
});
