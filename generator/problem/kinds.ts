/** What a code stands for. */
export interface ProblemKind {
  readonly title: string;
  readonly cause: string;
  /** Printed as the remedy unless the problem brings a more exact one. */
  readonly fix: string;
}

/** Every code that Specwright itself reports. `docs/problems.md` is rendered from this list. */
export const problemKinds = {
  'file-missing': {
    title: 'A file is missing',
    cause: 'A description, or a file that it refers to, does not exist or is a folder.',
    fix: 'Correct the path, or add the file.',
  },
  'file-unreadable': {
    title: 'A file cannot be read',
    cause: 'The operating system refuses to read the file.',
    fix: 'Put a file there that this user may read.',
  },
  'output-path-unsafe': {
    title: 'A generated file would have an unsafe name',
    cause: 'A name in the description leads to a path that some system cannot store, or that leaves the output folder.',
    fix: 'Rename the operation, tag or schema that the file is named after.',
  },
  'output-path-clash': {
    title: 'Two generated files would be one',
    cause: 'Two paths are equal, or equal on a system that ignores case or normalises Unicode.',
    fix: 'Rename one of the two things that the files are named after.',
  },
  'output-foreign-file': {
    title: 'A file that the build did not make is in the way',
    cause: 'A generated file has the name of a file that is not in the manifest of the last build.',
    fix: 'Move or delete the file, then build again.',
  },
  'output-link': {
    title: 'A link is in the way of the output',
    cause: 'A path in the output folder is a symbolic link, and writing through it could change files elsewhere.',
    fix: 'Replace the link by a plain folder or file, or delete it.',
  },
  'output-edited': {
    title: 'A generated file was edited by hand',
    cause: 'The file differs from what the last build wrote.',
    fix: 'Make the change in the description, or in a file of your own.',
  },
  'output-left': {
    title: 'An edited file is no longer generated',
    cause: 'The build no longer makes this file, and it was edited since it was made, so it is left alone.',
    fix: 'Delete the file, or keep it as your own.',
  },
  'output-manifest-damaged': {
    title: 'The manifest of the last build is damaged',
    cause: 'The list of generated files was edited, or a merge left conflict marks in it.',
    fix: 'A build writes it anew and deletes nothing; look for files that are no longer wanted.',
  },
  'output-refused': {
    title: 'The output folder is refused',
    cause:
      'The folder holds, or lies among, files that are written by hand. Or it holds the package of an API of redocly.yaml, and this build does not use redocly.yaml.',
    fix: 'Choose a folder that is empty, or one that an earlier build made.',
  },
  'output-unreadable': {
    title: 'The output cannot be read',
    cause: 'The operating system refuses to read the output folder or a file in it.',
    fix: 'Check the permissions of the folder and its files.',
  },
  'output-unwritable': {
    title: 'The output cannot be written',
    cause: 'The operating system refused a write: a full disk, missing permission, or a file where a folder is needed.',
    fix: 'Put that right and build again; the output is as it was.',
  },
  'output-changed': {
    title: 'The output changed during the build',
    cause: 'Another build, or a person, changed the output between reading and writing it.',
    fix: 'Build again.',
  },
  'output-interrupted': {
    title: 'A build was interrupted',
    cause: 'A build ended while it put its files in place, so the output may be part old and part new.',
    fix: 'Run the build: it first completes what was begun.',
  },
  'build-running': {
    title: 'Another build is running',
    cause: 'Another process holds the lock of the output folder.',
    fix: 'Wait for it to end, then build again.',
  },
  'file-empty': {
    title: 'A file is empty',
    cause: 'A description holds nothing but white space or comments.',
    fix: 'Write the description, or remove the file from the build.',
  },
  'file-too-large': {
    title: 'A file is too large',
    cause: 'A file is larger than a description can sensibly be.',
    fix: 'Split the description into files that refer to each other with `$ref`.',
  },
  'not-utf8': {
    title: 'A file is not UTF-8',
    cause: 'A file is in another encoding, such as UTF-16 or Latin-1, or is not text at all.',
    fix: 'Save the file as UTF-8.',
  },
  'yaml-syntax': {
    title: 'A file is neither YAML nor JSON',
    cause: 'The text breaks the rules of YAML 1.2, of which JSON is a part.',
    fix: 'Correct the text at this place.',
  },
  'duplicate-key': {
    title: 'A key is repeated',
    cause: 'One map has the same key twice, so one of the two values would be lost.',
    fix: 'Remove or rename one of the two.',
  },
  'several-documents': {
    title: 'A file has several YAML documents',
    cause: 'A line `---` begins a second document; a description is one document.',
    fix: 'Keep one document per file.',
  },
  'custom-tag': {
    title: 'A YAML tag is not allowed',
    cause: 'A tag such as `!include` or `!!binary` asks the reader to run code or to build something JSON cannot hold.',
    fix: 'Remove the tag, and write the value as plain text, a number, a list or a map.',
  },
  'alias-bomb': {
    title: 'YAML aliases expand without measure',
    cause: 'Aliases (`*name`) contain themselves, or multiply into far more values than the file holds.',
    fix: 'Use `$ref` to share parts of a description.',
  },
  'too-deep': {
    title: 'A file is nested too deeply',
    cause: 'Lists and maps lie inside each other beyond any practical depth.',
    fix: 'Move the inner parts to `components` and refer to them with `$ref`.',
  },
  'number-invalid': {
    title: 'A number does not exist in JSON',
    cause: 'A value is infinite, not a number, or larger than a double-precision number can be.',
    fix: 'Write a number that JSON can hold, or put the value in quotes.',
  },
  'number-rounded': {
    title: 'A number has more digits than are kept',
    cause:
      'JSON says nothing of how exact a number is, and nearly every reader keeps 15 to 17 digits, and whole numbers exactly up to 9007199254740991. What is made of the description has the rounded number, and a change between two numbers that are rounded to the same one is not seen.',
    fix: 'Write a number that is kept; leave the limits of a type to its `format`, such as `int64`; or describe the value as text.',
  },
  'not-openapi': {
    title: 'A file is not an OpenAPI description',
    cause: 'The file lacks the key `openapi`, or is a description of another kind.',
    fix: 'Begin the file with `openapi: 3.1.1`, or remove it from the build.',
  },
  'swagger-2': {
    title: 'A description is Swagger 2.0',
    cause: 'Swagger 2.0 is the format that OpenAPI 3 replaced in 2017.',
    fix: 'Convert the description to OpenAPI 3.1 first.',
  },
  'openapi-unsupported': {
    title: 'An OpenAPI version is not supported',
    cause: 'Specwright reads OpenAPI 3.0 and 3.1.',
    fix: 'Write the description in OpenAPI 3.1.',
  },
  'openapi-shape': {
    title: 'A description lacks its frame',
    cause: 'One of the top-level parts of a description is missing, or is not the object that OpenAPI prescribes.',
    fix: 'Correct the part as the OpenAPI specification describes it.',
  },
  'duplicate-operation-id': {
    title: 'Two operations have the same operationId',
    cause: 'An operationId names the operation in the client, its types and its tests, so it can be used once only.',
    fix: 'Give one of the operations another operationId.',
  },
  'duplicate-name': {
    title: 'Two names become one identifier',
    cause:
      'Two operationIds differ only in characters that an identifier cannot have, such as `list-pets` and `listPets`.',
    fix: 'Rename one of the operations if its name matters: it becomes a method, a file and a test.',
  },
  'operation-id-made': {
    title: 'An operation has no operationId',
    cause:
      'The client, its types and its tests call an operation by its operationId; without one, the name is made from method and path.',
    fix: 'Write an `operationId`, so that the name stays when the path changes.',
  },
  'security-undefined': {
    title: 'Security asks for a scheme that there is not',
    cause:
      'A name in `security` has to be one of `components.securitySchemes`. Clients, mocks and docs leave out what is not described.',
    fix: 'Describe the scheme under `components.securitySchemes`, or correct the name.',
  },
  'path-parameter': {
    title: 'A path and its parameters differ',
    cause:
      'Each name in braces in a path has to be a parameter `in: path` of its operations, and each of those a name in the path. Clients send what is not described as it stands there.',
    fix: 'Describe each name in braces as a parameter `in: path`, and no other.',
  },
  'link-undefined': {
    title: 'A link leads to an operation that there is not',
    cause:
      'The `operationId` of a link has to be one of the description, and an `operationRef` within it has to lead to an operation. Such a link cannot be tested.',
    fix: 'Correct the name or the reference, or remove the link.',
  },
  'name-unsendable': {
    title: 'HTTP cannot carry a name or a media type',
    cause:
      "The name of a header or a cookie is made of letters, digits and `!#$%&'*+-.^_|~` and the backtick, as HTTP has it, and a media type of visible characters of ASCII and spaces. Anything else would break a call, or end the header. Clients, types, samples, mocks, fixtures and contract tests leave it out; the docs show it, and `openapi.json` keeps it.",
    fix: 'Correct the name or the media type.',
  },
  'mapping-undefined': {
    title: 'A discriminator leads to a schema that there is not',
    cause:
      'A value in `mapping` is the name of one of `components.schemas`, or a reference. Types, mocks and samples leave out what is not described.',
    fix: 'Correct the name, describe the schema, or remove the entry.',
  },
  'type-list': {
    title: 'A list of types is empty, or has one twice',
    cause:
      'JSON Schema wants at least one type in a list, and each once. Some tools take an empty list for no type at all, others for any.',
    fix: 'List each type once, or leave `type` out where all are allowed.',
  },
  'server-variable': {
    title: 'The address of a server and its variables differ',
    cause:
      'Each name in braces in `url` has to be one of `variables`, and where one lists its values in `enum`, its `default` has to be among them. Clients send what is not described as it stands there.',
    fix: 'Describe the variable with a `default`, which is among its values if `enum` lists them, or correct the address.',
  },
  'config-missing': {
    title: 'There is no configuration',
    cause: 'Without paths on the command line, Specwright builds the APIs that `redocly.yaml` names.',
    fix: 'Run `specwright init`, which writes a `redocly.yaml`, or name descriptions on the command line.',
  },
  'config-invalid': {
    title: 'The configuration is not valid',
    cause: 'A setting in `redocly.yaml` has a value it cannot have, or is not known.',
    fix: 'Correct the setting.',
  },
  'api-unknown': {
    title: 'An API is not known',
    cause: 'A name that was asked for is not under `apis` in `redocly.yaml`.',
    fix: 'Use one of the names in `redocly.yaml`.',
  },
  'api-name': {
    title: 'The name of an API cannot be a folder',
    cause: 'The name becomes a folder and part of a package name, on every system and beside the other names.',
    fix: 'Use lower-case letters, digits and hyphens.',
  },
  'nothing-to-build': {
    title: 'There is nothing to build',
    cause: 'The configuration names no APIs, or the given paths lead to no description.',
    fix: 'Run `specwright add museum`, or write `apis: { museum: { root: specs/museum/openapi.yaml } }`.',
  },
  'ref-missing': {
    title: 'A reference leads nowhere',
    cause: 'Nothing is at the place that a `$ref` points to.',
    fix: 'Correct the `$ref`, or add what it refers to.',
  },
  'ref-outside': {
    title: 'A reference leaves the folder of the descriptions',
    cause: 'A `$ref` leads, directly or through links, to a file outside the folder that holds the descriptions.',
    fix: 'Move the file beside the description, and refer to it there.',
  },
  'ref-remote': {
    title: 'A reference is an address on the network',
    cause:
      'A `$ref` is a URL; a build that fetches gives other output tomorrow, and lets a description reach into the network. Only the origins in `x-specwright.remoteRefs` are fetched from.',
    fix: 'Download the file, save it beside the description, and refer to it by its path.',
  },
  'ref-unfetched': {
    title: 'A file on the network cannot be fetched',
    cause:
      'A `$ref` leads to an origin that `x-specwright.remoteRefs` lists, and what came back is no file: another status than 200, a redirect, a page, more than the limit, or nothing in time.',
    fix: 'Try the address in a browser; or save the file beside the description, and refer to it by its path.',
  },
  'ref-cycle': {
    title: 'References go round in a circle',
    cause: 'A `$ref` leads to another `$ref`, and so on back to the first, without ever reaching a definition.',
    fix: 'Let one of them define something instead of referring.',
  },
  'ref-invalid': {
    title: 'A reference is not valid',
    cause: 'A `$ref` is not text, is malformed, or leads to something that cannot stand in its place.',
    fix: 'Write it as `#/components/…` or as a relative path with `/`, optionally followed by `#/…`.',
  },
  'lint-failed': {
    title: 'The lint rules could not be applied',
    cause:
      'Redocly, or a plugin of the project, gave up on the description, for instance because its schemas form a very long chain.',
    fix: 'Shorten the chain of schemas, or correct the plugin that failed.',
  },
  'component-renamed': {
    title: 'Two files give a component the same name',
    cause:
      'What other files describe becomes a component of the joined description, called like its file or its place in it. Types and docs have the new name, which depends on the order of the references.',
    fix: 'Rename one of the files, or list what they describe under `components` by names of your own.',
  },
  'bundle-failed': {
    title: 'The files of a description could not be joined',
    cause: 'Redocly, or a decorator of the project, gave up on the description.',
    fix: 'Correct the decorator, or shorten the chain of files that refer to each other.',
  },
  breakdown: {
    title: 'The tool itself failed',
    cause:
      'Something in the description was met that Specwright was not written for. Nothing is made of this API, or nothing of the docs; the other APIs are built.',
    fix: 'Report it with the part of the description that causes it; until then, build the others, or leave out that part.',
  },
  'sample-impossible': {
    title: 'No value can satisfy a schema',
    cause:
      'Parts of the schema contradict each other, such as a member that one demands and another forbids; or its constraints were too intricate to be met by trying.',
    fix: 'Correct the schema, or write an example beside it.',
  },
  'example-contradicts': {
    title: 'An example contradicts its schema',
    cause:
      'The documented request or response is not what its schema asks for. Docs show it, and say so beside it; a contract test names it as well.',
    fix: 'Correct the example or the schema; what the documentation really shows may be declared in `x-known-discrepancies`, or pinned with `specwright pin`.',
  },
  'parameter-example-contradicts': {
    title: 'An example of a parameter contradicts its schema',
    cause: 'The documented value is not what the schema of the parameter asks for.',
    fix: 'Correct the example or the schema, or pin it with `specwright pin`.',
  },
  'docs-clash': {
    title: 'Two pages of the docs would be one file',
    cause:
      'Two operations, tags, schemas or webhooks have names that become the same address, or one that differs in case only.',
    fix: 'Rename one of the two if its address matters: the name becomes the address of a page.',
  },
  'docs-alias': {
    title: 'A former address of a page leads nowhere',
    cause: 'An entry of `x-docs-aliases` is no path of a page, or the address of another page or of another alias.',
    fix: 'Write the address that the page had, from the folder of the API, such as `berths/old-name`, once.',
  },
  'template-invalid': {
    title: 'A template of the docs cannot be used',
    cause:
      'A template in the folder that `x-specwright.templates` names does not compile, or names a partial, field, encoder or word that does not exist; or no template has its name, and none prints it.',
    fix: 'Correct the template as `docs/templates.md` describes.',
  },
  'pattern-unchecked': {
    title: 'A pattern is no regular expression',
    cause:
      'Patterns of JSON Schema are regular expressions of ECMAScript. This one is mistaken, or of another dialect, such as `(?i)` or `\\A`. Validators, mocks and contract tests let every text pass.',
    fix: 'Write it as ECMAScript does; until then every text passes.',
  },
  'schema-unjudged': {
    title: 'A schema is not judged exactly',
    cause: 'The engine that checks values against schemas is known to get this keyword wrong in this place.',
    fix: 'Say the same in other keywords; until then examples and fixtures are checked less strictly here.',
  },
  'pin-invalid': {
    title: 'A pin is not well-formed',
    cause:
      '`contract/discrepancies.json` has, per description, a list of pins: `pointer`, `sha256`, `errors`, `reason` and `since`.',
    fix: 'Let `specwright pin` write the entry anew.',
  },
  'pin-unexplained': {
    title: 'A pin has no reason',
    cause:
      'A pin excuses an example that contradicts its schema, which takes a sentence that says why it stays as it is.',
    fix: 'Write the `reason`.',
  },
  'pin-unused': {
    title: 'A pin is left over',
    cause: 'The pinned example is no longer in the description.',
    fix: 'Remove the pin; `specwright pin` does.',
  },
  'port-taken': {
    title: 'The port is taken',
    cause: 'Another program, perhaps another mock, listens on the port.',
    fix: 'Stop the other program, or choose another port with `--port`; `--port 0` takes any that is free.',
  },
  'port-refused': {
    title: 'The address cannot be listened on',
    cause: 'The host is not an address of this machine, or the port is reserved for the system.',
    fix: 'Use `--host 127.0.0.1` and a port above 1023.',
  },
  'base-missing': {
    title: 'There is nothing to compare with',
    cause:
      'A state to compare, such as `--from` or `--to` takes, is no file, folder, package or commit, or it holds no description.',
    fix: 'Name a description, a package with an `openapi.json`, or a commit in which the package was built.',
  },
  'accept-invalid': {
    title: 'An accepted change is not described well',
    cause: 'Each entry of `changes.accept.yaml` has a `fingerprint`, a `reason` and the day on which it `expires`.',
    fix: 'Write the entry as `specwright diff` prints it, with a reason and a day such as `2030-01-31`.',
  },
  'accept-expired': {
    title: 'An accepted change has expired',
    cause: 'An entry of `changes.accept.yaml` holds until the day that it names.',
    fix: 'Release the change, or give the entry another day and say why.',
  },
  'accept-unused': {
    title: 'An accepted change does not occur',
    cause: 'An entry of `changes.accept.yaml` matches no change, so it may be left over, or misspelled.',
    fix: 'Remove the entry.',
  },
  'release-repository': {
    title: 'There is no repository to release from',
    cause: 'A release is a commit with a tag, and what it follows is found by the tags of earlier ones.',
    fix: 'Release in a git repository with at least one commit.',
  },
  'release-dirty': {
    title: 'There are changes that are not committed',
    cause:
      'A release describes a commit; what is only in the working folder would be in the package, and in no commit. A release that was killed leaves such changes too.',
    fix: 'Commit them, or take them back with `git restore`; then release again.',
  },
  'release-first': {
    title: 'Nothing has been released yet',
    cause:
      'There is no tag `<api>@<version>` and no published package, so there is nothing that the contract can be compared with. A clone without tags looks the same.',
    fix: 'Fetch the tags with `git fetch --tags`; if this is the first release indeed, add `--first`.',
  },
  'release-behind': {
    title: 'A later version has been released already',
    cause: 'Another clone, or a person, released a version that this state of the project does not know of.',
    fix: 'Fetch the commit and the tag of that release, or set `x-specwright.version` in `redocly.yaml` to the version that this state continues.',
  },
  'release-failed': {
    title: 'A release could not be recorded',
    cause: 'Git refused the commit or the tag, or a file could not be written. Everything is as it was before.',
    fix: 'Put right what is named, then release again.',
  },
  'release-untagged': {
    title: 'A version has no tag to be published from',
    cause:
      'What is published is what the tag `<api>@<version>` holds, so that everybody can see what a package was made from.',
    fix: 'Release first, or fetch the tags with `git fetch --tags`.',
  },
  'registry-unreachable': {
    title: 'The registry cannot be reached',
    cause: 'The registry that npm is set up for gave no answer, or said that it is not well.',
    fix: 'Try again later; `specwright release --offline` goes by the tags alone, and publishes nothing.',
  },
  'registry-refused': {
    title: 'The registry refuses',
    cause: 'Nobody is logged in, the name belongs to somebody else, or the account may not publish it.',
    fix: 'Log in with `npm login`, ask the owner of the name for access, or give the package another name in `redocly.yaml`.',
  },
  'publish-clash': {
    title: 'A version is published with other content',
    cause: 'Somebody published this version from elsewhere; a registry never takes a version twice.',
    fix: 'Set `x-specwright.version` in `redocly.yaml` to a version that was never published, and release again.',
  },
  'file-in-the-way': {
    title: 'A file is in the way',
    cause:
      'A command that writes first files would replace a file, or a script of package.json, that somebody else wrote.',
    fix: 'Move or rename it, or run the command again with `--force` to replace it.',
  },
  'api-exists': {
    title: 'An API of this name exists',
    cause:
      'The name of a new API is one that `redocly.yaml` has already, perhaps in other letters of upper and lower case.',
    fix: 'Choose another name.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemKinds;
