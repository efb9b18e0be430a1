/** Argdown's web component: pans and zooms the picture that stands in the page. */

import '@argdown/web-components'
import '@argdown/web-components/style.css'
import './argdown.css'
