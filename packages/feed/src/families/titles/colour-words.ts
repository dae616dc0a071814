const words = (text: string): readonly string[] => text.split(/\s+/);

/** Colours in the languages that shops are most often in. */
export const COLOURS: ReadonlySet<string> = new Set(
  words(
    `black white red blue green yellow orange purple pink grey gray brown beige silver gold golden ivory turquoise
    navy teal khaki bronze copper graphite anthracite charcoal magenta violet lilac lavender burgundy maroon cyan
    multicolor multicolour starlight natural cream titanium
    schwarz schwarze schwarzer schwarzes weiß weiss weiße weißer rot rote roter rotes blau blaue blauer blaues grün grüne
    grüner gelb gelbe lila rosa grau graue grauer braun silber anthrazit
    noir noire blanc blanche rouge bleu bleue vert verte jaune rose-gold gris grise marron argent doré
    negro negra blanco blanca rojo roja azul verde amarillo amarilla morado plata nero nera bianco bianca rosso rossa
    giallo grigio zwart wit rood blauw groen geel grijs svart vit röd blå grön gul grå
    černá černý bílá bílý červená modrá zelená žlutá šedá czarny biały czerwony niebieski zielony`,
  ),
);

/** Words that make a colour of the next one: `space grey`, `midnight green`. */
export const SHADES: ReadonlySet<string> = new Set(
  words(
    'space midnight pacific rose sky off light dark deep pale hot jet baby royal forest cosmic matte matt',
  ),
);
