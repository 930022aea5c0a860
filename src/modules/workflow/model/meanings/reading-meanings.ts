import { error, note, warning } from './meaning.js';

/** What can stand in the way of reading a file, and what reading only notes. */
export const READING_MEANINGS = {
  'file-empty': error('The file is empty.', 'Export the model again and hand in that file.'),
  'file-too-large': error('The file has {bytes} bytes; {limit} are read.', 'Split the model and use call activities.'),
  'encoding-unsupported': error(
    'The bytes of the file are not {encoding}, or nobody knows {encoding}.',
    'Save it as UTF-8.',
  ),
  'character-invalid': error('The file holds a character XML does not know.', 'Remove the character at this place.'),
  'doctype-refused': error('The file has a document type definition.', 'Remove the DOCTYPE; BPMN needs none.'),
  'entity-refused': error('The entity {entity} is not one of the five of XML.', 'Write the character itself.'),
  'instruction-refused': error('The file has the processing instruction {name}.', 'Remove it.'),
  'elements-too-many-to-read': error('The file has more than {limit} elements.', 'Split the model.'),
  'nesting-too-deep': error('Elements are nested deeper than {limit}.', 'Flatten the sub-processes.'),
  'attribute-too-long': error('An attribute of {element} has more than {limit} characters.', 'Shorten it.'),
  'attributes-too-many': error('The element {element} has more than {limit} attributes.', 'Remove what is not needed.'),
  'text-too-long': error('The text in {element} has more than {limit} characters.', 'Shorten it.'),
  'xml-broken': error('The file is no well-formed XML: {detail}.', 'Export the model again from the modeler.'),
  'not-bpmn': error('The file is no BPMN 2.0; it begins with {root}.', 'Export as BPMN 2.0 XML.'),
  'id-taken': error('The id {id} is given twice.', 'Give each element an id of its own.'),
  'id-invalid': error('The id {id} holds something else than letters, digits, _, - and dots.', 'Give it another id.'),
  'reference-unresolved': error('It refers to {reference}, which does not exist.', 'Connect it again in the modeler.'),
  'element-unknown': error('BPMN 2.0 knows no {element}.', 'Remove it or model it with elements of BPMN.'),
  'element-unreadable': error('The element cannot be read: {detail}.', 'Draw it again in the modeler.'),
  'extension-unknown': error('There is no extension {element}.', 'Use one of those the manual lists.'),
  'extension-attribute-unknown': error('{element} has no attribute {attribute}.', 'Check how it is spelt.'),
  'foreign-extension': note(
    '{name} belongs to {dialect}; it is kept as documentation and does nothing here.',
    'Say the same with assignment, form, schedule, job or mapping of this product.',
  ),
  'foreign-attribute-dangerous': warning(
    '{name} of {dialect} would run code or an expression there; it is never run here.',
    'Replace it by a job with a topic or by FEEL, then remove it.',
  ),
  'prefix-undeclared': note('The prefix {prefix} belongs to no name space; what bears it is left out.', 'Declare it.'),
  'attribute-unknown': note('The attribute {name} belongs to no known name space.', 'Remove it if nobody needs it.'),
} as const;
