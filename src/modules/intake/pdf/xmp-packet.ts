/** What a PDF says about itself; the same in its metadata packet and its information dictionary. */
export interface PdfMetadata {
  /** Shown in the title bar of readers. */
  readonly title: string;
  /** Moment of making, written in whole seconds, UTC. Given by the caller so that a repeated job gives the same bytes. */
  readonly createdAt: Date;
  /** Program that wrote the file. */
  readonly producer: string;
  /** Program or device that made the content, for example the scanner. */
  readonly creatorTool?: string;
}

/** The metadata packet of a PDF/A-2u. @norm ISO 19005-2 6.6.2, 6.6.4 */
export function xmpPacket(metadata: PdfMetadata): string {
  const moment = `${metadata.createdAt.toISOString().slice(0, 19)}Z`;
  const tool = metadata.creatorTool ?? metadata.producer;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="2" pdfaid:conformance="U"/>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(metadata.title)}</rdf:li></rdf:Alt></dc:title>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>${escape(tool)}</xmp:CreatorTool>
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:MetadataDate>${moment}</xmp:MetadataDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${escape(metadata.producer)}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** Takes out what neither XML nor a title may hold. */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\ufffe\uffff]+/gu, ' ')
    .toWellFormed()
    .trim();
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
