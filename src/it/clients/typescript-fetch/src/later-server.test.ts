// Enum values and members that the contract does not name do no harm: the server at TONGBAO_LATER_URL puts some into
// every answer.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as tongbao from "../target/generated/index.js";

const configuration = new tongbao.Configuration({ basePath: process.env.TONGBAO_LATER_URL });

test("an unknown value is read as it stands", async () => {
  const notice = await new tongbao.PublishedNoticesApi(configuration).getNotice({ noticeId: "1" });
  const issue = notice.sections[0].issues[0];
  assert.equal(issue.completion, "ADDED_LATER");
  assert.equal(issue.deadline?.kind, "ADDED_LATER");
  assert.equal(issue.responsibility?.units[0], "供水科");
});

const day = new Date();

/** Whatever parameter is asked for is there. */
const anything = new Proxy<Record<string | symbol, unknown>>(
  { by: day, from: day, to: day, userInput: { roles: new Set() }, taskAssignments: { items: [] } },
  { get: (some, name) => some[name] ?? "1" },
);

test("every answer is read", async () => {
  for (const Api of Object.values<any>(tongbao).filter(({ prototype }) => prototype instanceof tongbao.BaseAPI)) {
    const calls = Object.getOwnPropertyNames(Api.prototype).filter((name) => `${name}Raw` in Api.prototype);
    for (const name of calls) {
      await assert.doesNotReject(new Api(configuration)[name](anything), name);
    }
  }
});
