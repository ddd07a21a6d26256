-- One objection per person: each line of the file is a session handle, the form's owner mark and its key.
local threads = {}

setup = function(thread)
  table.insert(threads, thread)
end

init = function(arguments)
  people = io.lines(arguments[1])
  filed, refused, over = 0, 0, false
  headers = { ["Content-Type"] = "application/x-www-form-urlencoded", ["Origin"] = arguments[2] }
end

request = function()
  local line = people()
  if not line then
    over = true
    wrk.thread:stop()
    return wrk.format("GET", "/en/notice")
  end
  local handle, owner, key = line:match("(%S+) (%S+) (%S+)")
  headers["Cookie"] = "session=" .. handle
  return wrk.format("POST", wrk.path, headers, "form=" .. key .. "&owner=" .. owner .. "&grounds=")
end

response = function(status)
  if status == 303 then filed = filed + 1 elseif not over then refused = refused + 1 end
end

done = function(summary, latency)
  local good, e = 0, summary.errors
  local bad = e.connect + e.read + e.write + e.timeout
  for _, thread in ipairs(threads) do
    good = good + thread:get("filed")
    bad = bad + thread:get("refused")
  end
  io.write(string.format("RESULT %d %d %d %d\n", good, bad, summary.duration, latency:percentile(50)))
end
