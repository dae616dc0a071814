/**
 * What WooCommerce calls its columns: in English first, then in German, French, Spanish, Italian, Dutch, Portuguese,
 * Swedish, Polish and Japanese, as far as they differ. It exports in the language of the shop's staff, and has changed
 * some of its translations over the years. What is not here can be said under "columns" in the config.
 * A bar parts the names.
 */
export const HEADERS = {
  id: 'ID',
  type: 'Type | Typ | Tipo | Soort | Rodzaj | タイプ | 種類',
  sku: 'SKU | Artikelnummer | Artikelnummer (SKU) | Art.-Nr. | UGS | Référence | COD | REF | 商品コード',
  gtin: 'GTIN, UPC, EAN, or ISBN | GTIN, UPC, EAN oder ISBN | GTIN, UPC, EAN ou ISBN | GTIN, UPC, EAN o ISBN | GTIN, UPC, EAN of ISBN',
  name: 'Name | Nom | Nombre | Nome | Naam | Namn | Nazwa | 名前 | 商品名',
  published:
    'Published | Veröffentlicht | Publié | Publicado | Pubblicato | Gepubliceerd | Publicerad | Opublikowano | 公開済み | 公開',
  visibility:
    'Visibility in catalog | Sichtbarkeit im Katalog | Katalogsichtbarkeit | Visibilité dans le catalogue | Visibilidad en el catálogo | Visibilità nel catalogo | Zichtbaarheid in catalogus | Visibilidade no catálogo | Synlighet i katalogen | Widoczność w katalogu | カタログの表示 | カタログでの表示 | カタログの可視性',
  saleFrom:
    'Date sale price starts | Datum, an dem Angebotspreis beginnt | Datum, an dem der Angebotspreis beginnt | Angebotspreis gültig ab | Date de début de promo | Día en que empieza el precio rebajado | Data di inizio dei prezzi in offerta | Datum actie prijs begint | セール価格の開始日 | セール開始日',
  saleTo:
    'Date sale price ends | Datum, an dem Angebotspreis endet | Datum, an dem der Angebotspreis endet | Angebotspreis gültig bis | Date de fin de promo | Día en que termina el precio rebajado | Data di fine dei prezzi in offerta | Datum actie prijs eindigt | セール価格の終了日 | セール終了日',
  inStock:
    'In stock? | Vorrätig? | Auf Lager? | Lagerstatus | En stock ? | ¿Existencias? | ¿En inventario? | In stock | Op voorraad? | Em estoque? | I lager? | W magazynie? | 在庫あり? | 在庫ありですか ?',
  stock:
    'Stock | Lager | Bestand | Lagerbestand | Inventario | Magazzino | Voorraad | Estoque | Stan magazynowy | 在庫',
  backorders:
    'Backorders allowed? | Lieferrückstände erlaubt? | Lieferrückstande erlaubt? | Rückstände erlaubt? | Autoriser les commandes de produits en rupture ? | ¿Permitir reservas de productos agotados? | お取り寄せ可能 ? | 在庫切れ注文可 ?',
  sale: 'Sale price | Angebotspreis | Tarif promo | Prix promo | Precio rebajado | Prezzo in offerta | Actieprijs | Aanbiedingsprijs | Preço promocional | Reapris | Cena promocyjna | セール価格',
  regular:
    'Regular price | Regulärer Preis | Normaler Preis | Tarif régulier | Prix régulier | Precio normal | Precio regular | Prezzo di listino | Reguliere prijs | Preço | Ordinarie pris | Cena | Cena regularna | 通常価格',
  categories:
    'Categories | Kategorien | Catégories | Categorías | Categorie | Categorieën | Categorias | Kategorier | Kategorie | カテゴリー',
  tags: 'Tags | Schlagwörter | Étiquettes | Etiquetas | Tag | Etiketter | Tagi | タグ',
  images:
    'Images | Bilder | Imágenes | Immagine | Immagini | Afbeeldingen | Imagens | Obrazki | 画像',
  parent:
    'Parent | Übergeordnetes Produkt | Eltern | Superior | Genitore | Hoofd | Ascendente | Förälder | Nadrzędny | 親 | 親商品',
  grouped:
    'Grouped products | Gruppierte Produkte | Groupes de produits | Produits groupés | Productos agrupados | Prodotti raggruppati | Gegroepeerde producten | Produtos agrupados | Grupperade produkter | Produkty grupowane | グループ化された商品 | グループ商品',
  upsells:
    'Upsells | Upsell | Zusatzverkäufe | Produits suggérés | Montée en gamme | Ventas dirigidas | Up-Sell | Up-sells | Aumenta vendas | Merförsäljning | Up-selle | アップセル',
  crossSells:
    'Cross-sells | Cross-Sells (Querverkäufe) | Querverkäufe | Ventes croisées | Ventas cruzadas | Cross-Sell | Venda cruzada | Korsförsäljning | Sprzedaż krzyżowa | クロスセル',
  brands:
    'Brands | Brand | Marken | Marke | Marques | Marque | Marcas | Marca | Marche | Merken | Varumärken | Marki | ブランド',
} as const;
