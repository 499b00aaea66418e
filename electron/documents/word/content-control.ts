import { XmlComponent, type IXmlableObject, type ParagraphChild } from 'docx';
import { longestControlName } from '#electron/documents/word/control-tags';
import { xmlLine } from '#electron/documents/word/xml-text';

/** What a content control is called: its tag for programs, its title for readers, and a number of its own. */
export interface ControlName {
  readonly tag: string;
  readonly title: string;
  readonly id: number;
}

/** The properties of a control, in the order of the schema. Nothing is locked, and no placeholder shows. */
class ControlProperties extends XmlComponent {
  readonly name: ControlName;

  constructor(name: ControlName) {
    super('w:sdtPr');
    this.name = name;
  }

  override prepForXml(): IXmlableObject {
    const { tag, title, id } = this.name;
    const property = (element: string, value: string | number): IXmlableObject => ({
      [element]: { _attr: { 'w:val': value } },
    });
    return {
      'w:sdtPr': [
        property('w:alias', xmlLine(title).slice(0, longestControlName)),
        property('w:tag', tag),
        property('w:id', id),
      ],
    };
  }
}

class ControlContent extends XmlComponent {
  constructor(children: readonly XmlComponent[]) {
    super('w:sdtContent');
    this.root.push(...children);
  }
}

/** A content control within a line, which docx has no class for. */
class ContentControl extends XmlComponent {
  constructor(name: ControlName, children: readonly XmlComponent[]) {
    super('w:sdt');
    this.root.push(new ControlProperties(name), new ControlContent(children));
  }
}

/** A stretch of a line in a content control. */
export function contentControl(name: ControlName, children: readonly ParagraphChild[]): ParagraphChild {
  const control: unknown = new ContentControl(name, children as readonly XmlComponent[]);
  return control as ParagraphChild;
}
