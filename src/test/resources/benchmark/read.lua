-- Counts 200 as good; without a response callback, which would cost wrk more than the request.
done = function(summary, latency)
  local e = summary.errors
  local bad = e.status + e.connect + e.read + e.write + e.timeout
  io.write(string.format("RESULT %d %d %d %d\n", summary.requests - e.status, bad, summary.duration, latency:percentile(50)))
end
