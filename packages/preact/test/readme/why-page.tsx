import { explain, type Session } from '@uptier/core';
import { UptierProvider } from '@uptier/preact';
import type { ComponentChildren } from 'preact';

interface WhyPageProps {
  readonly session: Session;
  readonly children: ComponentChildren;
}

export const WhyPage = ({ session, children }: WhyPageProps) => (
  <UptierProvider
    session={session}
    explain={async (offer, decision) => {
      const catalog = await session.catalog();
      return catalog && explain(decision, catalog).whyThis(offer);
    }}
  >
    {children}
  </UptierProvider>
);
