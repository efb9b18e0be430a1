/** What tells an embed's height, by itself, to be weighed. */

import { tellHeight } from '../../../components/embed/tell-height.ts'

tellHeight()
