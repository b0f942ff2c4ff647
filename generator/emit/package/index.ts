import type { File } from '../../file.ts';
import type { Api } from '../../model/api.ts';
import { json } from '../../text/escape.ts';
import { loadTemplate } from '../../text/template.ts';
import { licenseText } from './license.ts';
import { packageJson } from './manifest.ts';
import { readmeView, type ReadmeView } from './readme.ts';

const renderReadme = loadTemplate<ReadmeView>('emit/package/README.md.hbs');

/**
 * Everything that makes the output folder a package: manifest, readme, licence and the description itself. `paths`
 * are the files that the package has besides.
 */
export const emitPackage = (api: Api, paths: readonly string[]): readonly File[] => [
  { path: 'package.json', text: json(packageJson(api, paths)).text },
  { path: 'README.md', text: renderReadme(readmeView(api, paths)) },
  { path: 'LICENSE', text: licenseText(api.package) },
  { path: 'openapi.json', text: json(api.bundled).text },
];
