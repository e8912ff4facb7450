export function PivotPage() {
  return <div className="page" />;
}
