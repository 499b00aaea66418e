/** A piece of the clipboard as a program writes it, and the blocks that it must become. */
export interface Pasted {
  readonly name: string;
  readonly html: string;
  readonly blocks: readonly unknown[];
}

function word(body: string): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Users/x/clip_filelist.xml"><!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0 {mso-list-id:1;} --></style></head><body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
}

function point(sign: string, level: number, text: string): string {
  return `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${String(level)} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
}

const paragraph = (...inlines: readonly unknown[]): unknown => ({ type: 'paragraph', inlines });

/** What Word, Word for the web and a document in the browser put on the clipboard. */
export const pastes: readonly Pasted[] = [
  {
    name: 'headings, marks, a comment, a deletion, hidden text, a picture and a script',
    html: word(
      `<h2>Background<o:p></o:p></h2><p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Trade</b> is <i>worth</i> <span lang=EN-US style='font-size:14pt;color:red'>36&nbsp;bn</span><span class=MsoCommentReference><span style='font-size:8pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[AB1]</a><span style='mso-special-character:comment'>&nbsp;</span></span></span><del cite="mailto:x"> and falling</del><span style='display:none;mso-hide:all'>secret</span>, see <a href="https://www.gov.uk/x"><span style='color:blue'>the <u>report</u></span></a> and <a href="file:///C:/x">a file</a>.<o:p></o:p></p><p class=MsoNormal><img width=10 src="file:///C:/clip_image001.png"><o:p>&nbsp;</o:p></p><script>alert(1)</script><div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Cut this</p></div></div></div>`,
    ),
    blocks: [
      paragraph({ text: 'Background', marks: ['bold'] }),
      paragraph(
        { text: 'Trade', marks: ['bold'] },
        { text: ' is ' },
        { text: 'worth', marks: ['italic'] },
        { text: ' 36 bn, see ' },
        { text: 'the ', link: 'https://www.gov.uk/x' },
        { text: 'report', marks: ['underline'], link: 'https://www.gov.uk/x' },
        { text: ' and a file.' },
      ),
    ],
  },
  {
    name: 'list paragraphs become lists, with their levels',
    html: word(
      `${point('·', 1, 'Visas')}${point('o', 2, 'Students')}${point('·', 1, 'Steel')}<p class=MsoNormal>Then:</p>${point('1.', 1, 'First')}${point('2.', 1, 'Second')}`,
    ),
    blocks: [
      {
        type: 'list',
        ordered: false,
        items: [
          { level: 0, inlines: [{ text: 'Visas' }] },
          { level: 1, inlines: [{ text: 'Students' }] },
          { level: 0, inlines: [{ text: 'Steel' }] },
        ],
      },
      paragraph({ text: 'Then:' }),
      {
        type: 'list',
        ordered: true,
        items: [
          { level: 0, inlines: [{ text: 'First' }] },
          { level: 0, inlines: [{ text: 'Second' }] },
        ],
      },
    ],
  },
  {
    name: 'a table, whose merged cells leave empty ones',
    html: word(
      `<table class=MsoTableGrid border=1><thead><tr><td><p class=MsoNormal><b>Item</b><o:p></o:p></p></td><td><p class=MsoNormal>UK</p></td></tr></thead><tr><td rowspan=2><p class=MsoNormal>Tariffs</p><p class=MsoNormal>of goods</p></td><td><p class=MsoNormal>10 %</p></td></tr><tr><td><p class=MsoNormal>15 %</p></td></tr><tr><td colspan=2><p class=MsoNormal>Source: DBT</p></td></tr></table>`,
    ),
    blocks: [
      {
        type: 'table',
        header: true,
        rows: [
          [[{ text: 'Item', marks: ['bold'] }], [{ text: 'UK' }]],
          [[{ text: 'Tariffs of goods' }], [{ text: '10 %' }]],
          [[], [{ text: '15 %' }]],
          [[{ text: 'Source: DBT' }], []],
        ],
      },
    ],
  },
  {
    name: 'lists of Word for the web, and lines of a document in the browser',
    html: `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><div class="ListContainerWrapper"><ul class="BulletListStyle1"><li data-aria-level="1"><p><span style="font-weight:700">One</span></p></li></ul></div><div class="ListContainerWrapper"><ul><li data-aria-level="2"><p><span>Under one</span></p></li></ul></div><p dir="ltr"><span>First line</span><br><span style="font-style:italic">second line</span></p></b>`,
    blocks: [
      {
        type: 'list',
        ordered: false,
        items: [
          { level: 0, inlines: [{ text: 'One', marks: ['bold'] }] },
          { level: 1, inlines: [{ text: 'Under one' }] },
        ],
      },
      paragraph({ text: 'First line' }),
      paragraph({ text: 'second line', marks: ['italic'] }),
    ],
  },
];
