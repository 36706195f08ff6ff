// Shows how much memory the embedded server may take on machines of all sizes.
import { expect, it } from "vitest";
import { serverOptions } from "./server-options";

const GIGABYTE = 1_024 ** 3;

it.each([
  [0.5, "128MB"],
  [4, "512MB"],
  [64, "1024MB"],
])("on a machine of %d GB: %s", (gigabytes, buffers) => {
  const options = serverOptions(5_433, gigabytes * GIGABYTE);
  expect(options).toBe(`-p 5433 -c shared_buffers=${buffers} -c jit=off -c io_method=sync`);
});
