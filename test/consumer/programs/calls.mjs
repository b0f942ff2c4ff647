// Run in a folder where only the packed packages are installed: prints what each of the five calls sent.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { inspect } from 'node:util';
import { createAppchargeClient } from '@offer-apis/appcharge';
import { createBillogramClient, unwrap } from '@offer-apis/billogram';
import { createTrackfinityClient } from '@offer-apis/trackfinity';
import { createTracklysmsClient } from '@offer-apis/tracklysms';

const seen = [];
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  seen.push({
    method: request.method,
    target: request.url,
    headers: Object.fromEntries(Object.entries(request.headers).filter(([name]) => shown.includes(name))),
    body: Buffer.concat(chunks).toString('base64'),
  });
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"OK","result":"Success"}');
});
const shown = ['authorization', 'content-type', 'x-publisher-token', 'x-api-key', 'api-key', 'api-username', 'cookie'];
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseUrl = `http://127.0.0.1:${server.address().port}`;

const require = createRequire(import.meta.url);
const examplesOf = (api, path) => {
  const description = require(`@offer-apis/${api}/openapi.json`);
  const [content] = Object.values(description.paths[path].post.requestBody.content);
  return Object.values(content.examples).map(({ value }) => value);
};

const secret = 'pässword-to-hide';
const billogram = createBillogramClient({ username: 'käte', password: secret, baseUrl: `${baseUrl}/api/v2` });
const appcharge = createAppchargeClient({ publisherToken: () => 'token-to-hide', baseUrl });
const tracklysms = createTracklysmsClient({ apiKey: async () => 'key-to-hide', baseUrl: `${baseUrl}/api` });
const trackfinity = createTrackfinityClient({ apiKey: 'key-to-hide', apiUsername: 'user', baseUrl: `${baseUrl}/api` });

const data = [];
data.push(await unwrap(billogram.createOffer({ body: examplesOf('billogram', '/offer')[0] })));
data.push(await unwrap(appcharge.createPopupOffer({ body: examplesOf('appcharge', '/offering/offer/popup')[0] })));
data.push(await unwrap(appcharge.createProgressBarOffer({ body: examplesOf('appcharge', '/v2/offer')[0] })));
data.push(await unwrap(tracklysms.createOffer({ body: examplesOf('tracklysms', '/v2/offers')[0] })));
for (const body of examplesOf('trackfinity', '/offer/add_offer')) {
  data.push(await unwrap(trackfinity.addOffer({ body })));
}
const path = await billogram.POST('/offer', { body: examplesOf('billogram', '/offer')[0] });

// Where the calls go when nobody says otherwise.
const urls = [];
const fetch = async (request) => {
  urls.push(`${request.method} ${request.url}`);
  return Response.json({});
};
await createBillogramClient({ username: 'u', password: 'p', fetch }).createOffer({ body: {} });
await createAppchargeClient({ publisherToken: 't', fetch }).createPopupOffer({ body: {} });
await createAppchargeClient({ publisherToken: 't', fetch }).createProgressBarOffer({ body: {} });
await createTracklysmsClient({ apiKey: 'k', fetch }).createOffer({ body: {} });
const variables = { domain: 'offers.example' };
await createTrackfinityClient({ apiKey: 'k', apiUsername: 'u', variables, fetch }).addOffer({ body: {} });

server.close();
server.closeAllConnections();

console.log(
  JSON.stringify({
    seen,
    data,
    path: path.data,
    urls,
    leaks: /to-hide/u.test(inspect([billogram, appcharge, tracklysms, trackfinity], { depth: 9, showHidden: true })),
    node: process.versions.node,
  }),
);
