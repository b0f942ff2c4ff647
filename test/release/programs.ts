/** A consumer of the lending desk: one function per operation, each result told apart to the last case. */
export const consumer = `import { createLoansClient } from '@books/loans';

const never = (value: never): never => value;
export const loans = createLoansClient({ baseUrl: process.argv[2] ?? '' });

export async function listLoans(): Promise<string[]> {
  const result = await loans.listLoans();
  switch (result.case) {
    case 200: return result.data.map(({ isbn, state }) => \`\${isbn} \${state satisfies 'out' | 'back'}\`);
    case 'undocumented': return [];
    default: return never(result);
  }
}

export async function createLoan(): Promise<string> {
  const result = await loans.createLoan({ body: { isbn: '9780131103627' } });
  return result.ok ? result.data.isbn : 'none';
}

export async function endLoan(): Promise<boolean> {
  return (await loans.endLoan({ params: { path: { isbn: '9780131103627' } } })).ok;
}

console.log(JSON.stringify([await listLoans(), await createLoan(), await endLoan()]));
`;

export const tsconfig = JSON.stringify({
  compilerOptions: { strict: true, skipLibCheck: false, target: 'es2022', lib: ['es2022'], module: 'nodenext', types: ['node'], outDir: 'out' },
  files: ['consumer.ts'],
});
