/** Beginnings of lines that programs write, or that programs are made of. */
const beginnings: readonly RegExp[] = [
  /^(?:npm|yarn|pnpm|pip|error|warn(?:ing)?|info|debug|fatal|trace)\b[\s:[\]!]*(?:ERR|WARN|error|warning)?[!:\]]/i,
  /^(?:Traceback \(|File ".+", line \d|at .+\(.*:\d+(?::\d+)?\)|at .+:\d+:\d+$|[\w.]*(?:Error|Exception)(?:\b.*)?:|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d)/,
  /^(?:[$#%]\s+\w|>>>|\.\.\.\s|[\w.-]+@[\w.-]+:)/,
  /^(?:import .+ from |from [\w.]+ import |const |let \w+ ?=|var \w+|def \w+\(|class \w+[({: ]*$|function \w*\(|return\b.*;$|#include|public |private |package \w+;|using \w+;|(?:SELECT|INSERT|UPDATE|CREATE|DELETE|DROP|ALTER) .*\b(?:FROM|INTO|SET|TABLE)\b|<\/?[a-z][^>]*>|<\?|@\w+\()/,
  /^[\w.$]+\s*(?:=|\+=|:=)\s*\S+.*[;)\]}"']$/,
  /^[{}()[\];,]+$/,
  /^(?:"[\w-]+"\s*:|\[?(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE)\b\]?|\/\/|\/\*|\*\/|#!|[\w.]+\(.*\)[;,]?$|[a-z_]\w* = \S+$|(?:for|while|if|elif|except|with) .*[()[\]=<>].*:$)/,
];
const symbols = /[{}[\]()<>=;|\\_$#@^~*+/`&]/g;

/** Tells a line of code or of a log, also without a fence around it. */
export function isCodeLine(line: string): boolean {
  if (beginnings.some((beginning) => beginning.test(line))) return true;
  if (line.length > 2000) return false;
  if (/[;{}]$/.test(line) && /[=(){}]/.test(line)) return true;
  const found = line.match(symbols)?.length ?? 0;
  return found >= 4 && found * 7 > line.length;
}
