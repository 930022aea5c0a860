import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { DemoCity } from './support/demo-city.js';
import { Hands } from './support/hands.js';
import { faultsInEveryLook } from './support/looks.js';

const PROPOSER = 'Jürgen Ißmayer';
const DECIDER = 'Edeltraud Voßkamp';
const CASEWORKER = 'Friederike Ahlgrün';

const NAMESPACES =
  'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"';
/** Of another product: a script, nobody named for the task, a condition as code. */
const FOREIGN = `<?xml version="1.0"?><definitions ${NAMESPACES} targetNamespace="x" id="d">
  <process id="fremd" name="Fremder Ablauf" isExecutable="true">
    <startEvent id="start" name="Beginn"/>
    <userTask id="pruefen" name="Antrag prüfen" camunda:assignee="\${demo}"/>
    <scriptTask id="rechnen" name="Rechnen" scriptFormat="javascript"><script>1</script></scriptTask>
    <endEvent id="ende" name="Ende"/>
    <sequenceFlow id="f1" sourceRef="start" targetRef="pruefen"/>
    <sequenceFlow id="f2" sourceRef="pruefen" targetRef="rechnen"/>
    <sequenceFlow id="f3" sourceRef="rechnen" targetRef="ende"/>
  </process>
  <bpmndi:BPMNDiagram id="g"><bpmndi:BPMNPlane id="p" bpmnElement="fremd">
    <bpmndi:BPMNShape id="s1" bpmnElement="start"><dc:Bounds x="100" y="120" width="36" height="36"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="s2" bpmnElement="pruefen"><dc:Bounds x="200" y="100" width="120" height="80"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="s3" bpmnElement="rechnen"><dc:Bounds x="400" y="100" width="120" height="80"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="s4" bpmnElement="ende"><dc:Bounds x="600" y="120" width="36" height="36"/></bpmndi:BPMNShape>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>`;
/** Work nobody here does. */
const STUCK = `<?xml version="1.0"?><definitions ${NAMESPACES} xmlns:talakte="urn:talakte:bpmn:1" targetNamespace="x" id="d">
  <process id="gebuehr-buchen" name="Gebühr buchen" isExecutable="true">
    <startEvent id="start" name="Beginn"/>
    <serviceTask id="buchen" name="Buchen"><extensionElements><talakte:job topic="kasse.buchen"/></extensionElements></serviceTask>
    <endEvent id="ende" name="Ende"/>
    <sequenceFlow id="f1" sourceRef="start" targetRef="buchen"/>
    <sequenceFlow id="f2" sourceRef="buchen" targetRef="ende"/>
  </process>
  <bpmndi:BPMNDiagram id="g"><bpmndi:BPMNPlane id="p" bpmnElement="gebuehr-buchen">
    <bpmndi:BPMNShape id="s1" bpmnElement="start"><dc:Bounds x="100" y="120" width="36" height="36"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="s2" bpmnElement="buchen"><dc:Bounds x="200" y="100" width="120" height="80"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="s3" bpmnElement="ende"><dc:Bounds x="400" y="120" width="36" height="36"/></bpmndi:BPMNShape>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>`;
const FORM = JSON.stringify({ type: 'object', title: 'Prüfung', properties: { ergebnis: { type: 'string' } } });
const file = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({
  ...{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) },
});

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

/** One walk from a drawing to a running instance; each step needs the one before. */
describeWithBrowser('a workflow', () => {
  let city: DemoCity;
  let browser: Browser;
  let proposer: Desk;
  let decider: Desk;
  let caseworker: Desk;

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
    proposer = await Desk.open(browser, city.origin);
    await proposer.signInAs(PROPOSER);
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  const steps = (page: Page, caption: string) => page.getByRole('table', { name: caption });

  it('that was shipped is shown drawn and in words, with the mark of the drawing library in sight', async () => {
    const { page } = proposer;
    await proposer.goTo('/ablaeufe', 'Abläufe');
    expect(await faultsInEveryLook(proposer)).toEqual([]);
    await page.getByRole('link', { name: 'Rechnung freigeben' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Rechnung freigeben' }).waitFor();
    await page.locator('.djs-shape').first().waitFor();
    expect(await page.locator('.bjs-powered-by').isVisible()).toBe(true);
    const row = steps(page, 'Schritte von „Rechnung freigeben“').getByRole('row', { name: /Auszahlung anordnen/ });
    await row.getByText(/nicht dieselbe Person wie bei: feststellen/).waitFor();
    expect(await faultsInEveryLook(proposer)).toEqual([]);
    await proposer.picture('ablauf');
  });

  it('of another product is opened, and everything that must change before it can run is named with its place', async () => {
    const { page } = proposer;
    await proposer.goTo('/ablauf-modell', 'Ablauf modellieren');
    await page.locator('.djs-shape').first().waitFor();
    await page.getByLabel('BPMN-Datei', { exact: true }).setInputFiles(file('fremd.bpmn', FOREIGN));
    await page.getByText('„fremd.bpmn“ ist geladen.').waitFor();
    const findings = page.getByRole('region', { name: 'Befunde' });
    await findings.getByText('Skripte laufen hier nicht.').waitFor();
    await findings.getByText('Für die Aufgabe ist niemand benannt.').waitFor();
    await findings.getByText(/Camunda 7 würde dort Code/).waitFor();
    expect(await page.getByRole('button', { name: 'Vorschlagen …' }).getAttribute('aria-disabled')).toBe('true');
    await findings
      .getByRole('button', { name: /Rechnen/ })
      .first()
      .press('Enter');
    expect(await page.getByRole('combobox', { name: 'Gewähltes Element' }).inputValue()).toBe('rechnen');
    expect(await faultsInEveryLook(proposer)).toEqual([]);
    await proposer.picture('modellierer-befunde');
    await page.getByLabel('BPMN-Datei', { exact: true }).setInputFiles(file('bild.bpmn', 'GIF89a'));
    await page.getByText('„bild.bpmn“ ist nicht lesbar').waitFor();
  });

  it('is drawn by keyboard alone and proposed', async () => {
    const { page } = proposer;
    const hands = new Hands(page);
    await proposer.goTo('/ablauf-modell', 'Ablauf modellieren');
    await page.getByRole('button', { name: 'Entwurf verwerfen' }).press('Enter');
    await page.locator('.djs-shape').first().waitFor();
    await page.getByLabel('Formulare aus Dateien', { exact: true }).setInputFiles(file('pruefung.json', FORM));
    const element = page.getByRole('combobox', { name: 'Gewähltes Element' });
    const enter = async (label: RegExp | string, text: string): Promise<void> => {
      await page.getByRole('textbox', { name: label }).focus();
      await hands.press('Control+a');
      await hands.type(text);
      await hands.press('Tab');
    };
    await enter(/^Name$/, 'Hecke prüfen');
    await enter(/Kennung des Ablaufs/, 'hecke-pruefen');
    await element.selectOption('aufgabe');
    await enter(/^Rolle/, 'caseworker');
    await enter(/Kennung des Formulars/, 'pruefung');
    await enter(/Fällig nach/, 'P5D');
    await page.getByRole('combobox', { name: 'Danach einfügen' }).selectOption('bpmn:UserTask');
    await page.getByRole('button', { name: 'Einfügen' }).press('Enter');
    await enter(/^Name$/, 'Bescheid schreiben');
    await page
      .getByRole('region', { name: 'Befunde' })
      .getByRole('button', { name: /Bescheid schreiben/ })
      .first()
      .waitFor();
    await enter(/^Rolle/, 'caseworker');
    await enter(/Kennung des Formulars/, 'pruefung');
    await page.getByRole('combobox', { name: 'Weg nach' }).selectOption('ende');
    await page.getByRole('button', { name: 'Weg ziehen' }).press('Enter');
    await element.selectOption({ label: 'Weg: Erste Aufgabe → Ende' });
    await page.getByRole('button', { name: 'Element entfernen' }).press('Enter');
    await page.getByText(/Keine Fehler/).waitFor();
    const propose = page.getByRole('button', { name: 'Vorschlagen …' });
    await propose.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Fassung vorschlagen' });
    await dialog.getByRole('textbox', { name: 'Was neu ist' }).fill('Erste Fassung');
    expect(await proposer.accessibilityViolations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Vorschlagen' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Hecke prüfen' }).waitFor();
    await page.getByText('Entscheiden muss eine zweite Person.').waitFor();
    expect(await page.getByRole('button', { name: /entscheiden/i }).count()).toBe(0);
  });

  it('comes into force by the second person', async () => {
    decider = await Desk.open(browser, city.origin);
    await decider.signInAs(DECIDER);
    const { page } = decider;
    await decider.goTo('/ablaeufe/hecke-pruefen', 'Hecke prüfen');
    await page.getByRole('button', { name: 'Über Fassung 1 entscheiden' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Es ist die erste Fassung dieses Ablaufs.').waitFor();
    await dialog.getByRole('button', { name: 'Ablehnen' }).press('Enter');
    await dialog.getByText('Bitte sagen, warum Sie ablehnen.').waitFor();
    expect(await decider.accessibilityViolations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Freigeben' }).press('Enter');
    await page.getByText('Fassung 1 ist freigegeben.').first().waitFor();
  });

  it('is started, and shows where it stands in the drawing and in words', async () => {
    caseworker = await Desk.open(browser, city.origin);
    await caseworker.signInAs(CASEWORKER);
    const { page } = caseworker;
    await caseworker.goTo('/ablaeufe', 'Abläufe');
    await page.getByRole('button', { name: 'Starten: Hecke prüfen' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Hecke prüfen starten' });
    await dialog.getByRole('textbox', { name: 'Worum es geht' }).fill('Hecke am Anger');
    expect(await caseworker.accessibilityViolations()).toEqual([]);
    // the answer to the first try is lost on its way: the second one must not start a second instance
    let tries = 0;
    await page.route('**/api/workflow-instances', async (route) => {
      tries += route.request().method() === 'POST' ? 1 : 0;
      if (route.request().method() !== 'POST' || tries > 1) return route.fallback();
      await route.fetch();
      return route.abort();
    });
    await dialog.getByRole('button', { name: 'Ablauf starten' }).press('Enter');
    await dialog.getByRole('alert').waitFor();
    expect(caseworker.complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
    await dialog.getByRole('button', { name: 'Ablauf starten' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Hecke am Anger' }).waitFor();
    expect(tries).toBe(2);
    const row = steps(page, 'Schritte von „Hecke prüfen“ mit dem Stand').getByRole('row', { name: /Erste Aufgabe/ });
    await row.getByText('steht hier').waitFor();
    await row.getByText(/Aufgabe: Sachbearbeitung/).waitFor();
    await page.locator('.ta-shape-figure--token').waitFor();
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
    await caseworker.picture('ablauf-laeuft');
    await caseworker.goTo('/laufende-ablaeufe?q=anger', 'Laufende Abläufe');
    await page
      .getByRole('row', { name: /Hecke am Anger/ })
      .getByText('Erste Aufgabe')
      .waitFor();
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
  });

  it('is seen by those who run it as a figure, without what it works with, and can be cancelled with a reason', async () => {
    const { page } = decider;
    await decider.goTo('/ablaeufe/hecke-pruefen', 'Hecke prüfen');
    await page.getByText(/1 laufen gerade/).waitFor();
    await page.locator('.ta-shape-figure--waiting').waitFor();
    await page.getByRole('link', { name: 'Laufende ansehen' }).press('Enter');
    await page.getByRole('link', { name: 'Hecke am Anger' }).press('Enter');
    await page.getByRole('button', { name: 'Angaben zeigen' }).press('Enter');
    await page.getByText(/Der Ablauf arbeitet mit: initiator/).waitFor();
    await page.getByRole('button', { name: 'Ablauf abbrechen …' }).press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Ablauf abbrechen' }).press('Enter');
    await dialog.getByText('Bitte den Grund angeben.').waitFor();
    await dialog.getByRole('textbox', { name: /Grund/ }).fill('Doppelt gestartet');
    await dialog.getByRole('button', { name: 'Ablauf abbrechen' }).press('Enter');
    await page.getByText('Doppelt gestartet').waitFor();
    await decider.goTo('/ablauf-stoerungen', 'Störungen in Abläufen');
    await page.getByText('Keine Störung').waitFor();
    expect(await faultsInEveryLook(decider)).toEqual([]);
  });

  it('that cannot go on is mended by those who run it: tried again, or gone on without', async () => {
    await proposer.goTo('/ablauf-modell', 'Ablauf modellieren');
    await proposer.page.locator('.djs-shape').first().waitFor();
    await proposer.page.getByLabel('BPMN-Datei', { exact: true }).setInputFiles(file('gebuehr.bpmn', STUCK));
    await proposer.page.getByText(/Keine Fehler/).waitFor();
    await proposer.page.getByRole('button', { name: 'Vorschlagen …' }).press('Enter');
    await proposer.page.getByRole('dialog').getByRole('button', { name: 'Vorschlagen' }).press('Enter');
    await proposer.page.getByRole('heading', { level: 1, name: 'Gebühr buchen' }).waitFor();
    const { page } = decider;
    await decider.goTo('/ablaeufe/gebuehr-buchen', 'Gebühr buchen');
    await page.getByRole('button', { name: 'Über Fassung 1 entscheiden' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Freigeben' }).press('Enter');
    await page.getByText('Fassung 1 ist freigegeben.').first().waitFor();
    const desk = caseworker.page;
    await caseworker.goTo('/ablaeufe', 'Abläufe');
    await desk.getByRole('button', { name: 'Starten: Gebühr buchen' }).press('Enter');
    await desk.getByRole('textbox', { name: 'Worum es geht' }).fill('Gebühr 4711');
    await desk.getByRole('dialog').getByRole('button', { name: 'Ablauf starten' }).press('Enter');
    await desk.getByText('Störung: Buchen').waitFor();
    await desk.getByText('Die Administration sieht diese Störung und kann sie beheben.').waitFor();
    await decider.goTo('/ablauf-stoerungen', 'Störungen in Abläufen');
    await page.getByRole('row', { name: /Gebühr 4711/ }).waitFor();
    expect(await faultsInEveryLook(decider)).toEqual([]);
    await page.getByRole('link', { name: 'Gebühr 4711' }).press('Enter');
    await page.getByRole('button', { name: 'Wiederholen: Buchen' }).press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Wiederholen' }).press('Enter');
    await page.getByText('Behobene Störungen (1)').waitFor();
    await page.getByRole('button', { name: 'Überspringen: Buchen' }).press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('textbox', { name: 'Ergebnisse als JSON' }).fill('von Hand');
    await dialog.getByText('Das ist kein JSON-Objekt.').waitFor();
    expect(await decider.accessibilityViolations()).toEqual([]);
    await dialog.getByRole('textbox', { name: 'Ergebnisse als JSON' }).fill('{"beleg": "von Hand"}');
    await dialog.getByRole('button', { name: 'Überspringen' }).press('Enter');
    await page.getByText('Der Schritt ist übersprungen, der Ablauf geht weiter.').first().waitFor();
    await page.getByText('Behobene Störungen (2)').waitFor();
    await page.getByText('abgeschlossen', { exact: true }).first().waitFor();
  });

  it('broke no rule of the page on the way', () => {
    expect([...proposer.complaints, ...decider.complaints, ...caseworker.complaints]).toEqual([]);
  });
});
