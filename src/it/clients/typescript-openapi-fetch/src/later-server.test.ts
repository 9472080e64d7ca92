// Enum values and members that the contract does not name do no harm: the server at TONGBAO_LATER_URL puts some into
// every answer. Types leave no trace in running code: that this compiles, with a branch for what is unknown, is the proof.
import assert from "node:assert/strict";
import { test } from "node:test";
import createClient from "openapi-fetch";
import type { components, paths } from "../target/generated/tongbao.js";

const client = createClient<paths, "application/json">({ baseUrl: process.env.TONGBAO_LATER_URL ?? "" });

function inWords(completion: components["schemas"]["Completion"]): string {
  switch (completion) {
    case "DONE":
      return "已完成";
    case "NOT_DONE":
      return "未完成";
    default:
      return completion;
  }
}

test("an unknown value is read as it stands", async () => {
  const { data } = await client.GET("/v1/notices/{noticeId}", { params: { path: { noticeId: "1" } } });
  const issue = data?.sections[0]?.issues[0];
  assert.ok(issue);
  assert.equal(inWords(issue.completion), "ADDED_LATER");
  assert.equal(issue.deadline?.kind, "ADDED_LATER");
  assert.equal(issue.responsibility?.units[0], "供水科");
});
