import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../ui/page-header.js';

/** The accessibility statement (Erklärung zur Barrierefreiheit). */
export function AccessibilityPage() {
  const { i18n } = useLingui();
  return (
    <div className="ta-page ta-page--text">
      <PageHeader title={i18n.t('Erklärung zur Barrierefreiheit')} />
      <p>
        {i18n.t(
          'TalAkte soll von allen Beschäftigten benutzt werden können. Maßstab sind die BITV 2.0, die EN 301 549 und die WCAG 2.1 in der Stufe AA.',
        )}
      </p>
      <section className="ta-section" aria-labelledby="done-title">
        <h2 id="done-title">{i18n.t('Was erfüllt ist')}</h2>
        <ul>
          <li>
            <Link to="/hilfe/tastatur">{i18n.t('Alles ist mit der Tastatur bedienbar.')}</Link>
          </li>
          <li>
            {i18n.t(
              'Überschriften, Bereiche, Tabellen und Formulare sind für Screenreader ausgezeichnet; Fortschritt und Meldungen werden angesagt.',
            )}
          </li>
          <li>
            {i18n.t(
              'Die Seiten lassen sich bis 320 Pixel Breite und 400 % Vergrößerung ohne seitliches Rollen benutzen.',
            )}
          </li>
          <li>{i18n.t('Helle und dunkle Darstellung; Farbe ist nie das einzige Merkmal.')}</li>
          <li>
            {i18n.t('Einzeltasten lassen sich abschalten, Bewegungen folgen der Einstellung des Betriebssystems.')}
          </li>
        </ul>
      </section>
      <section className="ta-section" aria-labelledby="open-title">
        <h2 id="open-title">{i18n.t('Was eingeschränkt ist')}</h2>
        <ul>
          <li>
            {i18n.t(
              'Eingescannte Seiten sind Bilder. Der erkannte Text kann daneben gelesen werden („Text zeigen“), kann aber Lesefehler enthalten.',
            )}
          </li>
          <li>
            {i18n.t(
              'Originale in fremden Formaten können nur heruntergeladen werden; ihre Barrierefreiheit hängt vom Absender ab.',
            )}
          </li>
        </ul>
      </section>
      <section className="ta-section" aria-labelledby="how-title">
        <h2 id="how-title">{i18n.t('Wie geprüft wird')}</h2>
        <p>
          {i18n.t(
            'Jede Seite und jeder Zustand wird automatisch mit axe-core geprüft und mit der Tastatur durchlaufen. Eine Prüfung mit Screenreadern durch Menschen steht noch aus.',
          )}
        </p>
      </section>
      <section className="ta-section" aria-labelledby="contact-title">
        <h2 id="contact-title">{i18n.t('Barriere melden')}</h2>
        <p>
          {i18n.t(
            'Wenn Sie auf eine Barriere stoßen, wenden Sie sich an die Administration Ihrer Verwaltung. Bleibt eine Antwort aus, hilft die Durchsetzungsstelle Ihres Landes.',
          )}
        </p>
      </section>
    </div>
  );
}
