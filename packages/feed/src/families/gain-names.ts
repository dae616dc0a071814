import type { Dimension } from './titles/quantity.js';

/** What a shopper reads before the numbers, in the language of the shop. */
type Names = Readonly<Partial<Record<Dimension | 'size' | 'year' | 'format', string>>>;

const ENGLISH = {
  storage: 'Storage',
  memory: 'Memory',
  mass: 'Weight',
  volume: 'Volume',
  ounces: 'Volume',
  length: 'Length',
  power: 'Power',
  charge: 'Capacity',
  light: 'Brightness',
  pixels: 'Resolution',
  pieces: 'Pieces',
  users: 'Users',
  duration: 'Duration',
  size: 'Size',
  year: 'Model year',
  format: 'Format',
} as const satisfies Names;

const names = (list: string): Names => {
  const words = list.split(' ');
  return Object.fromEntries(Object.keys(ENGLISH).map((key, i) => [key, words[i]!]));
};

const BY_LANGUAGE: Readonly<Record<string, Names>> = {
  en: ENGLISH,
  de: names(
    'Speicher Arbeitsspeicher Gewicht Volumen Volumen Länge Leistung Kapazität Helligkeit Auflösung Stück Nutzer Dauer Größe Modelljahr Format',
  ),
  fr: names(
    'Stockage Mémoire Poids Volume Volume Longueur Puissance Capacité Luminosité Résolution Pièces Utilisateurs Durée Taille Année-modèle Format',
  ),
  es: names(
    'Almacenamiento Memoria Peso Volumen Volumen Longitud Potencia Capacidad Brillo Resolución Unidades Usuarios Duración Tamaño Año Formato',
  ),
  it: names(
    'Archiviazione Memoria Peso Volume Volume Lunghezza Potenza Capacità Luminosità Risoluzione Pezzi Utenti Durata Misura Anno Formato',
  ),
  nl: names(
    'Opslag Geheugen Gewicht Inhoud Inhoud Lengte Vermogen Capaciteit Helderheid Resolutie Stuks Gebruikers Duur Maat Modeljaar Formaat',
  ),
  sv: names(
    'Lagring Minne Vikt Volym Volym Längd Effekt Kapacitet Ljusstyrka Upplösning Antal Användare Tid Storlek Årsmodell Format',
  ),
  cs: names(
    'Úložiště Paměť Hmotnost Objem Objem Délka Výkon Kapacita Svítivost Rozlišení Kusů Uživatelů Doba Velikost Rok Formát',
  ),
  pl: names(
    'Dysk Pamięć Waga Pojemność Pojemność Długość Moc Pojemność Jasność Rozdzielczość Sztuk Użytkowników Czas Rozmiar Rocznik Format',
  ),
};

/** What a scale is called in the language of a locale; in English where we do not know it. */
export function gainName(
  scale: Dimension | 'size' | 'year' | 'format',
  locale = 'en',
): string | undefined {
  const language = locale.split(/[-_]/)[0]!.toLowerCase();
  const known: Names = BY_LANGUAGE[language] ?? ENGLISH;
  return known[scale];
}
