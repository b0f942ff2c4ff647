export interface WorkflowOptions {
  /** The commands before those that every project has, such as a compilation. */
  readonly before: readonly string[];
  /** How a command of the tool is called: the npm script's name. */
  readonly script: (name: string) => string;
  /** The commands after them, such as tests. */
  readonly after: readonly string[];
  /** Where the expression lies by which GitHub finds problems in what is printed. */
  readonly matcher: string;
}

// Only GitHub's own actions are used, by their major version: there is no stranger to pin against.
const checkout = 'actions/checkout@v5';
const setupNode = 'actions/setup-node@v5';

/** The workflow that says of every pull request what it does to the APIs. */
export const pullRequestWorkflow = ({ before, script, after, matcher }: WorkflowOptions): string =>
  `# What a pull request does to the APIs: problems on their lines, generated files that are out of date, and what
# changes for consumers, as annotations and as one comment that is kept up to date.
name: APIs

on: pull_request

permissions: {}

concurrency:
  group: apis-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  apis:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      pull-requests: write # for the comment
    steps:
      - uses: ${checkout}
        with:
          fetch-depth: 2 # the merge, and what it is merged into
          persist-credentials: false
      - uses: ${setupNode}
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - run: echo "::add-matcher::${matcher}"
${[...before, `npm run ${script('lint')}`, `npm run ${script('check')}`, ...after].map((line) => `      - run: ${line}\n`).join('')}${diffSteps(
    { command: `npm run --silent ${script('diff')} --`, isAlways: true },
  )}`;

/** The steps that tell consumers' side of a change: annotations, the summary of the run, and a comment. */
export const diffSteps = ({ command, isAlways }: { readonly command: string; readonly isAlways: boolean }): string =>
  `      - name: What changes for consumers
${isAlways ? '        if: ${{ !cancelled() }}\n' : ''}        run: |
          ${command} --from 'HEAD^1' --format github
          ${command} --from 'HEAD^1' --format markdown > "$RUNNER_TEMP/diff.md"
          cat "$RUNNER_TEMP/diff.md" >> "$GITHUB_STEP_SUMMARY"
      - name: Comment
        # What comes from a fork may not write; its summary has the same text.
        if: \${{ !cancelled() && github.event.pull_request.head.repo.full_name == github.repository }}
        env:
          GH_TOKEN: \${{ github.token }}
          PULL_REQUEST: \${{ github.event.pull_request.number }}
        run: |
          [ -s "$RUNNER_TEMP/diff.md" ] || exit 0
          { echo '<!-- specwright diff -->'; head -c 60000 "$RUNNER_TEMP/diff.md"; } > "$RUNNER_TEMP/comment.md"
          comments="repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments"
          mine='.[] | select(.user.type == "Bot" and (.body | startswith("<!-- specwright diff -->"))) | .url'
          url=$(gh api "$comments" --paginate --jq "$mine" | head -n 1)
          if [ -n "$url" ]; then
            gh api --method PATCH "$url" -F body=@"$RUNNER_TEMP/comment.md" --silent
          else
            gh api "$comments" -F body=@"$RUNNER_TEMP/comment.md" --silent
          fi
`;
