import assert from "node:assert/strict";
import { test } from "node:test";
import { Configuration, SignInApi } from "../target/generated/index.js";

test("staff sign in, and are known by their token", async () => {
  const basePath = process.env.TONGBAO_URL;
  const password = process.env.TONGBAO_ADMIN_PASSWORD ?? "";
  const { accessToken } = await new SignInApi(new Configuration({ basePath })).createToken({
    credentials: { username: "admin", password },
  });
  const me = await new SignInApi(new Configuration({ basePath, accessToken })).getMe();
  assert.equal(me.username, "admin");
});
