// Answers every operation with its example, as a later version of the server may: each open enumeration has a value that
// the contract does not list, and each object members that it does not name.
//
// usage: node later-server.mjs TONGBAO_URL PORT, where a server serves its contract at TONGBAO_URL/openapi
import { createServer } from "node:http";

const [url, port] = process.argv.slice(2);
const contract = await (await fetch(`${url}/openapi?format=json`)).json();

const resolved = (node) =>
  node?.$ref ? resolved(node.$ref.slice(2).split("/").reduce((at, key) => at[key], contract)) : node;

function later(value, schemaOrRef) {
  const schema = resolved(schemaOrRef) ?? {};
  if (schema["x-extensible-enum"]) return "ADDED_LATER";
  if (Array.isArray(value)) return value.map((item) => later(item, schema.items));
  if (!schema.properties) return value;
  const known = Object.entries(value).map(([name, member]) => [name, later(member, schema.properties[name])]);
  return { ...Object.fromEntries(known), addedLater: { text: "新", list: [1, null] }, addedFlag: true };
}

function answerOf({ responses = {} }) {
  const [status, written] = Object.entries(responses).find(([code]) => code < 300) ?? [404];
  const [type, media] = Object.entries(resolved(written)?.content ?? {})[0] ?? [];
  if (!media) return { status };
  const example = resolved(Object.values(media.examples)[0]).value;
  const body = /[/+]json$/.test(type) ? JSON.stringify(later(example, media.schema)) : example;
  return { status, type, body };
}

const routes = Object.entries(contract.paths)
  .sort(([one], [other]) => one.split("{").length - other.split("{").length)
  .flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
      answer: answerOf(operation),
    })),
  );

createServer((request, response) => {
  const { pathname } = new URL(request.url, url);
  const route = routes.find(({ method, path }) => method === request.method && path.test(pathname));
  const { status, type, body } = route?.answer ?? { status: 404 };
  response.writeHead(status, type ? { "Content-Type": type } : {}).end(body);
}).listen(port, "127.0.0.1");
