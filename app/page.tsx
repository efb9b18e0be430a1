export default function Home() {
  return <main>Vis-à-vis</main>
}
