// Sets the colour theme before the first paint; the choice is kept by src/app/theme.ts under the same key.
(function () {
  var choice = null;
  try {
    choice = localStorage.getItem('talakte.theme');
  } catch {
    choice = null;
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-kern-theme', dark ? 'dark' : 'light');
})();
