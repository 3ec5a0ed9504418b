import { z } from "zod";
import { localText } from "../local-text.ts";
import { added, count, error, eventId as eventIdOutput, ids, status } from "../outputs.ts";
import { scopeParameters } from "../scope-parameters.ts";
import { eventId } from "../shared-parameters.ts";
import { defineTool } from "../tool.ts";

export const getEventStatus = defineTool({
  name: "get_event_status",
  label: localText("Get event status", "查询事件状态", "イベントの状態", "Status do evento"),
  description: localText(
    "Tells whether what was accepted is done. Not for mem0's self-hosted server, which does all at once.",
    "查询已接受的操作是否完成。不适用于 Mem0 自托管服务器，它会立即完成。",
    "受け付けた処理が終わったかを示します。セルフホストの Mem0 サーバーは即座に処理するため不要です。",
    "Diz se o que foi aceito já terminou. Não se aplica ao servidor Mem0 próprio, que faz tudo na hora.",
  ),
  llm: "Tells whether a memory that was accepted is stored by now.",
  parameters: { event_id: eventId, ...scopeParameters },
  output: z.strictObject({ status, event_id: eventIdOutput, memories: added, ids, count, error }),
});
