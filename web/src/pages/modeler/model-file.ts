/** A model to begin with: start, one task, end. */
export const EMPTY_MODEL = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:talakte="urn:talakte:bpmn:1" id="definitions" targetNamespace="urn:talakte:workflows">
  <bpmn:process id="neuer-ablauf" name="Neuer Ablauf" isExecutable="true">
    <bpmn:startEvent id="start" name="Beginn"><bpmn:outgoing>weg_1</bpmn:outgoing></bpmn:startEvent>
    <bpmn:userTask id="aufgabe" name="Erste Aufgabe"><bpmn:incoming>weg_1</bpmn:incoming><bpmn:outgoing>weg_2</bpmn:outgoing></bpmn:userTask>
    <bpmn:endEvent id="ende" name="Ende"><bpmn:incoming>weg_2</bpmn:incoming></bpmn:endEvent>
    <bpmn:sequenceFlow id="weg_1" sourceRef="start" targetRef="aufgabe" />
    <bpmn:sequenceFlow id="weg_2" sourceRef="aufgabe" targetRef="ende" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram">
    <bpmndi:BPMNPlane id="plane" bpmnElement="neuer-ablauf">
      <bpmndi:BPMNShape id="start_di" bpmnElement="start"><dc:Bounds x="160" y="122" width="36" height="36" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="aufgabe_di" bpmnElement="aufgabe"><dc:Bounds x="260" y="100" width="120" height="80" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="ende_di" bpmnElement="ende"><dc:Bounds x="450" y="122" width="36" height="36" /></bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="weg_1_di" bpmnElement="weg_1"><di:waypoint x="196" y="140" /><di:waypoint x="260" y="140" /></bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="weg_2_di" bpmnElement="weg_2"><di:waypoint x="380" y="140" /><di:waypoint x="450" y="140" /></bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;

const DECLARED = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']{1,40})["']/;

/**
 * The text of a file by its byte order mark, otherwise by the encoding it names, otherwise UTF-8; `undefined` when it is none
 * of it. From here on it goes as UTF-8, and says so.
 */
export function decodeModelFile(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400));
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  try {
    const text = new TextDecoder(marked ?? DECLARED.exec(head)?.[1] ?? 'utf-8', { fatal: true }).decode(bytes);
    return text.replace(DECLARED, (declaration, encoding: string) => declaration.replace(encoding, 'UTF-8'));
  } catch {
    return undefined;
  }
}

/** Lets the browser save a text as a file. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/xml' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
