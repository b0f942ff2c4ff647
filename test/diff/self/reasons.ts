/** Where code stops compiling although the diff says that it should not: by title of the case, why that is right. */
export const unforeseen: Readonly<Record<string, readonly string[]>> = {
  'openapi-typescript types the parts of `allOf` one by one, so a `required` beside the property is lost; the contract is the same': [
    '`allOf` of parts and the whole',
    '`allOf` of parts and the whole, the other way round',
  ],
  'openapi-typescript takes a list of values at its word, also one that the type beside it forbids': ['null in the list that the type forbids'],
  'a name that means the same is spelled in another way, and types are found by their spelling': [
    'a media type with parameters and in another case',
  ],
  'what an answer can hold no longer is told where the answer is: nobody sends it': ['a schema that an unused one uses, too, allows less in an answer'],
  'who called still can; only a type that is looked up by its media type has moved': ['a range covers the media type of the body'],
};

/** Where code still compiles although the diff says that it may not: the contract says more than the types do. */
export const unconfirmed: Readonly<Record<string, readonly string[]>> = {
  'what is inside a text, and the values of headers, are not in what a client gives': ['the schema of the content changes', 'a header of a response changes its type'],
  'types know no limits, so a listed value that breaks one stays listed': ['a limit that excludes a listed value'],
  'nobody knows what the keyword means': ['a keyword that nobody knows', 'another dialect', 'the dialect of the schemas changes'],
  'types are open: what is not described is neither forbidden nor typed by name': [
    'one part of a composition is closed',
    'a tuple is closed for the rest',
    'a part leaves `allOf`',
  ],
  'the new variant is a part of what the old types allowed': ['an alternative that clashes joins', 'a discriminator joins', 'a value of the discriminator is renamed', 'JSON joins a response in plain text'],
  'openapi-typescript types no callbacks': [
    'the body of a callback loses a property',
    'the answer to a callback must have a property more',
    'an answer to a callback is no longer understood',
    'a callback goes to another address',
    'a range of answers to a callback is described by one',
  ],
};
