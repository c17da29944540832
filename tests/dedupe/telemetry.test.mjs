/** The code of docs/telemetry.md, run with the SDK of OpenTelemetry. */
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { metrics, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { senders, signed } from "../js/requests.mjs";
import { hookproof } from "./package.mjs";

const target = fileURLToPath(new URL("../../target/", import.meta.url));
const folder = await mkdtemp(path.join(target, "telemetry-"));
after(() => rm(folder, { recursive: true }));

const spans = new InMemorySpanExporter();
trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }));
const exported = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const reader = new PeriodicExportingMetricReader({ exporter: exported, exportIntervalMillis: 3_600_000 });
metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
after(() => reader.shutdown());

test("the documented code records a duration, events and a span for each request", async () => {
  const page = await readFile(new URL("../../docs/telemetry.md", import.meta.url), "utf8");
  const [, code] = /```js\n(\/\/ telemetry\.js\n.*?)```/s.exec(page);
  const file = path.join(folder, "telemetry.mjs");
  await writeFile(file, code);
  const { onDelivery } = await import(pathToFileURL(file));

  const { provider, secret } = senders["comapi-hmac-sha1"];
  const options = { onDelivery, onRefusal: () => {}, onError: () => {} };
  let failures = 1;
  const handle = hookproof.createReceiver({ provider, secret }).handler(() => {
    if (failures-- === 1) throw new Error("no room");
  }, options);
  const { url, headers, body, method } = signed("comapi-hmac-sha1");
  for (const sent of [body, body, "{}"]) await handle(new Request(url, { method, headers, body: sent }));

  const [failed, handled, refused] = spans.getFinishedSpans();
  assert.equal(failed.name, "webhook dotdigital");
  assert.equal(failed.kind, SpanKind.SERVER);
  assert.equal(failed.status.code, SpanStatusCode.ERROR);
  assert.deepEqual(handled.attributes, {
    "webhook.provider": "dotdigital",
    "webhook.scheme": "comapi-hmac-sha1",
    "webhook.kind": "message.status",
    "webhook.outcome": "handled",
    "http.response.status_code": 200,
  });
  assert.equal(refused.attributes["error.type"], "SIGNATURE_MISMATCH");
  assert.ok(handled.duration[0] * 1000 + handled.duration[1] / 1e6 < 10_000);

  await reader.forceFlush();
  const recorded = exported.getMetrics().at(-1).scopeMetrics[0].metrics;
  const of = (name) => recorded.find(({ descriptor }) => descriptor.name === name).dataPoints;
  assert.deepEqual(
    of("webhook.delivery.duration").map(({ value }) => value.count),
    [1, 1, 1],
  );
  assert.deepEqual(
    of("webhook.events").map(({ value }) => value),
    [1],
  );
});
