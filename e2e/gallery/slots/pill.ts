/** How the page's own buttons look. */
export const pill = {
  flex: '1 1 auto',
  minWidth: 'min(13em, 100%)',
  minHeight: '44px',
  border: '2px solid var(--uptier-accent, #3461d9)',
  borderRadius: '22px',
  padding: '4px 16px',
  background: 'var(--uptier-accent, #3461d9)',
  color: 'var(--uptier-on-accent, #fff)',
  font: 'inherit',
  fontWeight: 600,
  textAlign: 'center',
  textDecoration: 'none',
  cursor: 'pointer',
} as const;
