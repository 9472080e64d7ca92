import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { before, test } from "node:test";
import createClient from "openapi-fetch";
import type { components, paths } from "../target/generated/tongbao.js";

type Schemas = components["schemas"];

const baseUrl = process.env.TONGBAO_URL ?? "http://localhost:8080";
const password = process.env.TONGBAO_ADMIN_PASSWORD ?? "";
/** Notices also come as text, receipts also as pages: this client takes JSON only. */
type Json = "application/json" | "application/problem+json";
const visitor = createClient<paths, Json>({ baseUrl });
const staff = createClient<paths, Json>({ baseUrl });

/** What was answered; a problem fails the test with its title. */
async function answered<T>(call: Promise<{ data?: T; error?: Schemas["Problem"] }>): Promise<T> {
  const { data, error } = await call;
  assert.ok(data !== undefined, `${error?.status} ${error?.title} ${JSON.stringify(error?.violations ?? "")}`);
  return data;
}

function draft(organisationId: string): Schemas["NoticeInput"] {
  return {
    organisationId,
    issuer: "中共青禾县水务局党组",
    title: "关于巡察整改情况的通报",
    opening: ["现将整改情况予以公布。"],
    sections: [
      {
        marker: "一、",
        heading: "管网改造方面",
        issues: [
          {
            marker: "1、",
            title: "关于“老旧管网改造缓慢”问题",
            completion: "DONE",
            measures: [{ marker: "一是", text: "完成老旧管网改造12.6公里。", completion: "DONE" }],
          },
        ],
      },
    ],
    contact: { phones: ["0000-1234567"] },
    signature: "中共青禾县水务局党组",
    issuedOn: "2026-03-18",
  };
}

async function publish(): Promise<string> {
  const organisation = await answered(
    staff.POST("/v1/admin/organisations", {
      body: { slug: `fetch-${randomUUID()}`, name: "青禾县水务局", contact: { phones: [], emails: [] } },
    }),
  );
  const notice = await answered(staff.POST("/v1/admin/notices", { body: draft(organisation.id) }));
  const revision = await answered(
    staff.POST("/v1/admin/notices/{noticeId}/revisions", { params: { path: { noticeId: notice.id } }, body: {} }),
  );
  assert.equal("number" in revision && revision.number, 1);
  return notice.id;
}

before(async () => {
  const { accessToken } = await answered(
    visitor.POST("/v1/auth/token", { body: { username: "admin", password } }),
  );
  staff.use({
    onRequest: ({ request }) => request.headers.set("Authorization", `Bearer ${accessToken}`),
  });
});

test("what staff publish, the public reads, and does not load again unchanged", async () => {
  const path = { noticeId: await publish() };
  const { data, response } = await visitor.GET("/v1/notices/{noticeId}", { params: { path } });
  assert.equal(data?.sections[0]?.issues[0]?.measures[0]?.text, "完成老旧管网改造12.6公里。");

  const header = { "If-None-Match": response.headers.get("ETag") ?? "" };
  const again = await visitor.GET("/v1/notices/{noticeId}", { params: { path, header } });
  assert.equal(again.response.status, 304);
});

test("what the public asks, staff answer", async () => {
  const noticeId = await publish();
  const submit = {
    params: { header: { "Idempotency-Key": randomUUID() } },
    body: { noticeId, kind: "INQUIRY", content: `何时验收？${noticeId}` } as const,
  };
  const receipt = await answered(visitor.POST("/v1/feedback", submit));
  const retried = await answered(visitor.POST("/v1/feedback", submit));
  assert.equal(retried.trackingNumber, receipt.trackingNumber);

  await handle(noticeId);

  const mine = await answered(
    visitor.GET("/v1/feedback/{trackingNumber}", {
      params: {
        path: { trackingNumber: receipt.trackingNumber },
        header: { "Access-Code": receipt.accessCode ?? "" },
      },
    }),
  );
  assert.equal(mine.status, "CLOSED");
  assert.equal(mine.reply?.content, "四月验收。");
});

async function handle(noticeId: string): Promise<void> {
  const { items } = await answered(staff.GET("/v1/admin/feedback", { params: { query: { notice: noticeId } } }));
  const [found] = items;
  assert.ok(found);
  const params = { path: { feedbackId: found.id } };
  await answered(staff.POST("/v1/admin/feedback/{feedbackId}/acceptance", { params, body: {} }));
  await answered(staff.POST("/v1/admin/feedback/{feedbackId}/assignment", { params, body: { unit: "综合科" } }));
  const body = { content: "四月验收。", public: true };
  await answered(staff.POST("/v1/admin/feedback/{feedbackId}/replies", { params, body }));
  await answered(staff.POST("/v1/admin/feedback/{feedbackId}/closure", { params, body: {} }));
}

test("a refusal is a typed problem that points at the field", async () => {
  const { error, response } = await visitor.POST("/v1/feedback", { body: { kind: "INQUIRY", content: "" } });
  assert.equal(response.status, 422);
  assert.equal(error?.violations?.[0]?.pointer, "/content");
});
