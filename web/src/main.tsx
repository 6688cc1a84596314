import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './kit/tokens.css'
import './kit/base.css'
import './kit/kit.css'
import { routerOver } from './router.tsx'
import { Unreachable } from './service/ask.ts'
import { followService } from './service/events.ts'
import { LanguageProvider } from './words/language.tsx'

const cache = new QueryClient({
  defaultOptions: {
    queries: {
      // The service says when the record has changed.
      staleTime: Number.POSITIVE_INFINITY,
      retry: (failures, error) => error instanceof Unreachable && failures < 3,
    },
  },
})
const app = document.getElementById('app')
if (app === null) throw new Error('index.html has no element #app')
followService(cache)
createRoot(app).render(
  <StrictMode>
    <QueryClientProvider client={cache}>
      <LanguageProvider>
        <RouterProvider router={routerOver(cache)} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
)
