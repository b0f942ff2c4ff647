export interface WorkflowOptions {
  /** How a command of the tool is called: the npm script's name. */
  readonly script: (name: string) => string;
  /** Commands between the checks of the APIs and what changes for consumers, such as tests. */
  readonly more: readonly string[];
  /** The file by which GitHub finds problems in what is printed. */
  readonly matcher: string;
}

// Only GitHub's own actions are used, by their major version: there is no stranger to pin against.
/** The workflow that says of every pull request what it does to the APIs. */
export const pullRequestWorkflow = ({ script, more, matcher }: WorkflowOptions): string =>
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
      - uses: actions/checkout@v5
        with:
          fetch-depth: 2 # the merge, and what it is merged into
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - run: echo "::add-matcher::${matcher}"
${[script('lint'), script('check')].map((name) => `      - run: npm run ${name}\n`).join('')}${more.map((command) => `      - run: ${command}\n`).join('')}      - name: What changes for consumers
        if: \${{ !cancelled() }}
        run: |
          npm run --silent ${script('diff')} -- --from 'HEAD^1' --format github
          npm run --silent ${script('diff')} -- --from 'HEAD^1' --format markdown > "$RUNNER_TEMP/diff.md"
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
