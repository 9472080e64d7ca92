-- For wrk: submissions, each with a key and words of its own. Arguments: the id of the notice.
local notice, run, count
local thread = 0

function setup(t)
  t:set("number", thread)
  thread = thread + 1
end

function init(args)
  notice = args[1]
  run = tostring(os.time()) .. "-" .. number
  count = 0
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
end

function request()
  count = count + 1
  wrk.headers["Idempotency-Key"] = run .. "-" .. count
  return wrk.format(nil, "/v1/feedback", nil,
    '{"noticeId":"' .. notice .. '","kind":"INQUIRY","content":"第' .. count .. '处水泵何时验收？"}')
end
