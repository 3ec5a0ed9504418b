const nothing = async (): Promise<void> => {};
const anonymous = async (): Promise<string> => "anonymous";

/**
 * Methods of mem0's `Memory` that report home, fetch notices and write `~/.mem0/config.json`, as methods
 * that do nothing. `MEM0_TELEMETRY=false` stops most of it, but only when it was set before anyone in
 * the process loaded mem0ai, and the file is written all the same.
 */
export const quiet = {
  _initializeTelemetry: nothing,
  _getTelemetryId: anonymous,
  _getNoticeTelemetryId: anonymous,
  _captureEvent: nothing,
  _displayFirstRunNotice: nothing,
  _displayDecayUsageNotice: nothing,
  _displayTemporalUsageNotice: nothing,
  _displayScaleThresholdNotice: nothing,
  _displayPerformanceSlowQueryNotice: nothing,
} as const;
