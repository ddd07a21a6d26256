/** What the portal does in one run beside what does the same without it; docs/benchmarks.md. Not part of the tests. */
package org.objectionportal.benchmark;
