/** A cart as Shopify's standard actions tell it: the shape of the Storefront API. */
export interface ActionCart {
  readonly lines?: {
    readonly nodes?: readonly {
      readonly id?: string;
      readonly quantity?: number;
      readonly merchandise?: { readonly id?: string };
    }[];
  };
  readonly discountCodes?: readonly { readonly code: string; readonly applicable?: boolean }[];
}

export interface UpdateCart {
  (
    payload: { readonly lines: readonly Readonly<Record<string, unknown>>[] },
    options?: { readonly signal?: AbortSignal },
  ): Promise<{ readonly userErrors?: readonly { readonly message?: string }[] } | undefined>;
  /** `false`: the theme has said itself how its cart is changed. */
  isDefault?(): boolean;
}

/** What a Shopify page has at `window.Shopify`. The page may come by its parts late. */
export interface WindowShopify {
  readonly routes?: { readonly root?: string };
  readonly currency?: { readonly active?: string };
  readonly actions?: {
    readonly updateCart?: UpdateCart;
    getCart?(): Promise<{ readonly cart?: ActionCart | null } | undefined>;
  };
}
