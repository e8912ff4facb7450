export function ReviewPage() {
  return <div className="page" />;
}
