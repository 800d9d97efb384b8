const file = 'publiccode.yml'
const isFile = (path: string) => /\.ya?ml$/i.test(path)

/** A repository's path without what comes after it: '/italia/design.git' is 'italia/design'. */
const repositoryIn = (path: string) => path.replace(/\.git\/?$/, '').replace(/^\/+|\/+$/g, '')

function onGithub(path: string): readonly string[] {
  const [owner = '', name = '', view, branch = 'HEAD', ...rest] = repositoryIn(path).split('/')
  const within = view === 'blob' && isFile(path) ? rest.join('/') : file
  return [`https://raw.githubusercontent.com/${owner}/${name}/${view === undefined ? 'HEAD' : branch}/${within}`]
}

/**
 * Where the publiccode.yml of a repository can be read, the likeliest first; the address of such a file is itself. By the ways of GitHub,
 * GitLab, Bitbucket and Forgejo. None for what is no address.
 */
export function filesAt(address: string): readonly string[] {
  if (!URL.canParse(address)) return []
  const { protocol, hostname, origin, pathname } = new URL(address)
  if (protocol !== 'https:') return [address] // refused where it is asked for, with its own reason
  if (hostname === 'github.com' || hostname === 'www.github.com') return onGithub(pathname)
  if (isFile(pathname)) return [new URL(address).href]
  const repository = `${origin}/${repositoryIn(pathname)}`
  if (hostname === 'bitbucket.org') return [`${repository}/raw/HEAD/${file}`]
  return [`${repository}/-/raw/HEAD/${file}`, `${repository}/raw/branch/main/${file}`, `${repository}/raw/HEAD/${file}`]
}
