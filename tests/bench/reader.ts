export async function benchReader(): Promise<void> {}
