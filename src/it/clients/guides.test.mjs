// Runs what the guides print, in both languages, on the server at TONGBAO_URL: the lines for a shell, the scripts for a
// page, and the form that a browser would send.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { before, describe, test } from "node:test";

const SERVER = process.env.TONGBAO_URL;
const AsyncFunction = (async () => {}).constructor;
const ENTITIES = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };

let notice, draft, headers;

async function post(path, body) {
  const answer = await fetch(SERVER + path, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  assert.equal(answer.status, 201, `${path}: ${await answer.clone().text()}`);
  return answer.json();
}

before(async () => {
  const signedIn = await fetch(`${SERVER}/v1/auth/token`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ username: "admin", password: process.env.TONGBAO_ADMIN_PASSWORD }),
  });
  headers = { Authorization: `Bearer ${(await signedIn.json()).accessToken}` };
  const organisation = { slug: `guides-${Date.now()}`, name: "云溪市水务局", contact: { phones: [], emails: [] } };
  const office = await post("/v1/admin/organisations", organisation);
  const issue = { marker: "1、", title: "关于管网老旧问题", measures: [{ marker: "一是", text: "改造管网12.6公里。" }] };
  const input = {
    organisationId: office.id,
    issuer: "中共云溪市水务局党组",
    title: "关于巡察整改情况的通报",
    opening: ["现予公布。"],
    sections: [{ marker: "一、", heading: "管网方面", issues: [issue] }],
  };
  draft = (await post("/v1/admin/notices", input)).id;
  notice = (await post("/v1/admin/notices", input)).id;
  await post(`/v1/admin/notices/${notice}/revisions`, {});
});

async function snippets(guide, language) {
  const answer = await fetch(`${SERVER}/guides/${guide}`, { headers: { "Accept-Language": language, Accept: "text/html" } });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("Content-Language"), language);
  return [...(await answer.text()).matchAll(/<pre[^>]*><code>([^]*?)<\/code><\/pre>/g)]
    .map(([, code]) => code.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]))
    .map((code) => code.replaceAll("http://localhost:8080", SERVER).replaceAll("https://server", SERVER));
}

function only(all, sign) {
  const found = all.filter((code) => code.includes(sign));
  assert.equal(found.length, 1, `snippets with ${sign}`);
  return found[0];
}

function shell(line, environment) {
  return execFileSync("bash", ["-euc", line], { env: { ...process.env, ...environment }, encoding: "utf8" });
}

for (const language of ["zh-CN", "en"]) {
  describe(language, () => {
    test("front end", async () => {
      const all = await snippets("front-end", language);
      assert.ok(JSON.parse(shell(only(all, "sort=-publishedAt"), {})).items.length > 0);
      assert.match(shell(only(all, "If-None-Match"), { NOTICE: notice }), /^HTTP\/1.1 200 OK/);

      const run = new AsyncFunction("document", `${only(all, "async function call")}
        ${only(all, "async function* notices")}
        const found = [];
        for await (const one of notices({ limit: 1 })) found.push(one.id);
        return { found, problem: await call("/v1/notices/nonsense").catch((e) => e) };`);
      const { found, problem } = await run({ documentElement: { lang: language } });
      assert.ok(found.includes(notice));
      assert.equal(problem.status, 400);
      assert.ok(problem.code && problem.requestId);

      const edit = new AsyncFunction("address", "headers", "title", only(all, "view.title = title"));
      const address = `${SERVER}/v1/admin/notices/${draft}`;
      await edit(address, headers, `改题${language}`);
      assert.equal((await (await fetch(address, { headers })).json()).title, `改题${language}`);
    });

    test("mobile", async () => {
      const all = await snippets("mobile", language);
      const send = only(all, "Idempotency-Key:").replace(/Idempotency-Key: [\w-]+/, `Idempotency-Key: ${crypto.randomUUID()}`);
      const [first, again] = [1, 2].map(() => shell(send, { NOTICE: notice }));
      assert.match(first, /^HTTP\/1.1 201 Created/);
      const receipt = JSON.parse(first.split("\r\n\r\n")[1]);
      assert.deepEqual(JSON.parse(again.split("\r\n\r\n")[1]), receipt);
      const followed = shell(only(all, "$TRACKING_NUMBER"), {
        TRACKING_NUMBER: receipt.trackingNumber,
        ACCESS_CODE: receipt.accessCode,
      });
      assert.equal(JSON.parse(followed).status, "RECEIVED");
    });

    test("contact form", async () => {
      const all = await snippets("contact-form", language);
      const [, script] = only(all, "<script").match(/src="([^"]+)"/);
      assert.match((await fetch(script)).headers.get("Content-Type"), /javascript/);

      const form = only(all, "<form");
      const fields = new URLSearchParams(
        [...form.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"[^>]*>/g)].map(([, name]) => [name, ""]));
      fields.set("noticeId", notice);
      fields.set("idempotencyKey", crypto.randomUUID());
      fields.delete("returnTo"); // this server leads to no other site
      fields.set("kind", form.match(/<option value="(\w+)"/)[1]);
      fields.set("content", `何时完工 ${language} ${Date.now()}`);
      const [, action] = form.match(/action="([^"]+)"/);
      const sent = await fetch(action, { method: "POST", body: fields, headers: { Accept: "text/html" } });
      assert.equal(sent.status, 201, await sent.text());

      const shown = [];
      const submit = await new AsyncFunction("showError", `${only(all, "async function submit")} return submit;`)(
        (pointer) => shown.push(pointer));
      const answer = { noticeId: notice, kind: "OPINION", content: `很好 ${language} ${Date.now()}`, phone: "", consent: true };
      await assert.rejects(submit({ ...answer, content: "" }), { status: 422 });
      assert.deepEqual(shown, ["/content"]);
      assert.ok((await submit(answer)).accessCode);
    });
  });
}
